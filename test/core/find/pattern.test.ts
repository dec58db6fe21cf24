/** Patterns of packs: every script, typographic apostrophes, linear time. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/check.ts';
import { compile } from '../../../src/packs/compile/index.ts';
import { fixedBy, flaggedBy, packOf, ruleOf } from '../try.ts';

describe('syntax', () => {
  test.each([
    ['\\bété\\b', 'l’été, hétérogène', ['été']],
    ['\\bvisas?\\b', 'visas visast visa', ['visas', 'visa']],
    ["d'ici", "d’ici et d'ici", ['d’ici', "d'ici"]],
    ["d\\'ici", "d’ici et d'ici", ["d'ici"]],
    ['\\d+\\s%', '10\u00a0% et ٥ %', ['10\u00a0%', '٥ %']],
    ['\\w+ée', 'la durée réfugiée', ['durée', 'réfugiée']],
    ['[\\w-]+-midi', 'après-midi', ['après-midi']],
    ['سفارة\\b', 'سفارة كندا', ['سفارة']],
    ['^RE:', 'a\nRE: b', ['RE:']],
    ['\\Bb', 'abb b', ['b', 'b']],
  ])('%s', (pattern, text, found) => {
    expect(flaggedBy({ pattern }, text)).toEqual(found);
  });

  test('case is exact where the rule says so', () => {
    expect(flaggedBy({ pattern: 'MP \\w+', case: 'exact' }, 'MP Doe, mp doe')).toEqual(['MP Doe']);
  });

  test('groups keep the author’s numbers beside word boundaries', () => {
    const find = { pattern: '\\b(\\d+)\\b +(?:pour cent|%)\\b|\\b(\\d+) (percent)' };
    expect(fixedBy(find, '10 pour cent', { fix: [{ text: '$1 %' }] })).toBe('10 %');
  });

  test('what RE2 refuses is set aside with its place', () => {
    const rules = [
      ruleOf({ any: [{ is: 'url' }, { pattern: 'a(?=b)' }] }),
      ruleOf({ is: 'url' }, { id: 'good' }),
    ];
    const { program, setAside } = compile([packOf(rules)]);
    expect(program.rules.map(({ rule }) => rule)).toEqual(['good']);
    expect(setAside).toEqual([
      expect.objectContaining({ rule: 'rule', place: '$.rules[0].find.any[1].pattern' }),
    ]);
  });

  test('a pattern that is too costly is refused', () => {
    const { setAside } = compile([packOf([ruleOf({ pattern: '(?:(?:\\w{50}){20}){10}' })])]);
    expect(setAside[0]?.place).toBe('$.rules[0].find.pattern');
  });

  test.each([
    ['une canadienne', ['canadienne']],
    ['le canadien, les canadiens', ['canadien', 'canadiens']],
    ['la canadiennerie', []],
  ])('of alternatives the one that ends with the word: %s', (text, found) => {
    expect(flaggedBy({ pattern: '\\b(?:canadien|canadienne|canadiens)\\b' }, text)).toEqual(found);
  });
});

describe('time', () => {
  /** The least of several runs, in milliseconds: what stands in the way of one, or warms it up, is not the engine's. */
  const timeOf = (source: string, length: number) => {
    const { program } = compile([packOf([ruleOf({ pattern: source })])]);
    const draft = { text: `${'a'.repeat(length)}!`, segments: [] };
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 20; run++) {
      const start = performance.now();
      check(program, draft, { now: 0 });
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };

  test.each(['(a+)+$', '(a|aa)+$', '(a|a?)+$', '(?:a*)*b', '(\\w+\\s?)+$'])(
    '%s takes about eight times as long for eight times the text',
    (source) => {
      // Linear would be 8, quadratic 64; what is too quick to be measured counts as a millisecond.
      expect(timeOf(source, 24_000)).toBeLessThan(24 * Math.max(timeOf(source, 3000), 1));
    },
  );
});
