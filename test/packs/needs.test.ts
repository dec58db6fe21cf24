/** What a text must hold before a pattern runs: known where it can be, and never the reason that a match is missed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import type { Need } from '../../src/core/program.ts';
import { compile } from '../../src/packs/compile/index.ts';
import { needsOf } from '../../src/packs/pattern/needs.ts';
import { readPattern } from '../../src/packs/pattern/syntax.ts';
import { packOf, ruleOf } from '../core/try.ts';

describe('what is needed', () => {
  /** The rarest need of a pattern: its literals, and how far inside a match they stand. */
  const rarest = (pattern: string) => {
    const [need] = needsOf(readPattern(pattern));
    return need ? [need.any, need.reach] : null;
  };
  const endless = Number.POSITIVE_INFINITY;

  test.each<[string, readonly string[], number]>([
    ['visa garanti', ['visa garanti'], 0],
    ['(?:visa|permis)\\s+\\w+', ['visa', 'permis'], 0],
    ['colou?r', ['color', 'colour'], 0],
    ['(?:abc)?d', ['d'], 3],
    ['ab{0,3}cd', ['acd', 'abcd', 'abbcd', 'abbbcd'], 0],
    ['ab{0,30}cd', ['cd'], 31],
    ['x{2}yz', ['xxyz'], 0],
    ['[abc]foo\\.bar', ['afoo.bar', 'bfoo.bar', 'cfoo.bar'], 0],
    ['[^abc]foo', ['foo'], 2],
    ['[a-z]foo', ['foo'], 2],
    ['\\bmot\\b', ['mot'], 0],
    ["l'été", ["l'été", 'l’été'], 0],
    ["l\\'été", ["l'été"], 0],
    ['\\d{1,2}h\\d{2}', ['0h00'], 1],
    ['[1-9] ?[ap]m', ['0am', '0pm', '0 am', '0 pm'], 0],
    ['\\w {2,}\\w', ['  '], 2],
    ['\\.{4,}', ['....'], 0],
    ['https?://\\S+utm_\\w', ['http://', 'https://'], 0],
    ['\\w+ée', ['ée'], endless],
    ['(?:été|hiver) \\d{4}', ['été 0000', 'hiver 0000'], 0],
  ])('%s', (pattern, any, reach) => {
    expect(rarest(pattern)).toEqual([any, reach]);
  });

  test.each(['\\w+', 'a|\\pL', '(?i)abc', 'a*', '(?:a?)+', '\\Qa.b\\E'])(
    'nothing: %s',
    (pattern) => {
      expect(rarest(pattern)).toBeNull();
    },
  );

  test('more than one thing can be', () => {
    const needs: readonly Need[] = needsOf(readPattern('https?://\\S+utm_\\w'));
    expect(needs.map(({ any }) => any)).toEqual([['http://', 'https://'], ['utm_']]);
  });
});

/** Small patterns over few signs, so that texts of the same signs are met often. */
const atoms = fc.constantFrom(
  ...['a', 'b', 'B', 'é', "'", ' ', '.', '1', 'ß', '𝐛', 's'].map((sign) =>
    sign === '.' ? '\\.' : sign,
  ),
  ...['[ab]', '[^a]', '[a-c1]', '\\d', '\\w', '\\s', '\\b', '.', '^', '$', '\\B'],
);
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atoms,
    fc.tuple(tie('pattern')).map(([inner]) => `(?:${inner})`),
    fc.tuple(tie('pattern')).map(([inner]) => `(${inner})`),
  ),
  pattern: fc
    .array(
      fc.tuple(
        tie('part'),
        fc.constantFrom('', '', '', '?', '+', '*', '{2}', '{1,3}', '{2,}', '|'),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.map((pair) => pair.join('')).join('')),
}));
const signs = [
  'a',
  'b',
  'B',
  'é',
  'É',
  "'",
  '’',
  ' ',
  '.',
  '1',
  '٢',
  'İ',
  'ß',
  '𝐛',
  '𝟏',
  'S',
  '\n',
];
const texts = fc.array(fc.constantFrom(...signs), { maxLength: 20 }).map((all) => all.join(''));

test('a pattern finds the same with its needs and without', () => {
  fc.assert(
    fc.property(
      pattern,
      fc.constantFrom('exact' as const, 'fold' as const),
      fc.array(texts, { minLength: 1 }),
      (source, letters, all) => {
        const { program } = compile([packOf([ruleOf({ pattern: source, case: letters })])]);
        const [rule] = program.rules;
        // Refused by RE2, as a repeated anchor is.
        fc.pre(rule?.find.kind === 'pattern');
        const bare = { ...program, rules: [{ ...rule, find: { ...rule.find, needs: [] } }] };
        for (const text of all) {
          const draft = { text, segments: [] };
          expect(check(program, draft, { now: 0 })).toEqual(check(bare, draft, { now: 0 }));
        }
      },
    ),
    { numRuns: Math.ceil(Number(process.env.ATTACHE_RUNS ?? 6000) / 6) },
  );
}, 60_000);
