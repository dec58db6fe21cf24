/** Patterns of packs: every script, typographic apostrophes, linear time. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/packs/compile/index.ts';
import { neededLiterals } from '../../../src/packs/pattern/literals.ts';
import { readPattern } from '../../../src/packs/pattern/syntax.ts';
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

  test('a pattern that would hang a backtracking engine does not', () => {
    const text = `${'a'.repeat(3000)}!`;
    const time = (pattern: string) => {
      const start = performance.now();
      flaggedBy({ pattern }, text);
      return performance.now() - start;
    };
    time('(a+)+x');
    // Backtracking would need 2^3000 steps; any finite answer will do.
    expect(time('(a+)+x')).toBeLessThan(5000);
  });
});

describe('needed literals', () => {
  test.each([
    ['visa garanti', ['visa garanti']],
    ['(?:visa|permis)\\s+\\w+', ['visa', 'permis']],
    ['colou?r', ['colo']],
    ['(?:abc)?d', ['d']],
    ['\\d+', []],
    ['a|\\d', []],
    ['(?i)abc', []],
    ['ab{0,3}cd', ['cd']],
    ['x{2}yz', ['yz']],
    ['[abc]foo\\.bar', ['foo.bar']],
    ['\\bmot\\b', ['mot']],
    ["l'été", ['été']],
  ])('of %s', (pattern, literals) => {
    expect(neededLiterals(readPattern(pattern))).toEqual(literals);
  });
});
