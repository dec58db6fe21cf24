/** Examples prove a rule; one that fails takes its rule, and only its rule, out. */
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/core/rule.ts';
import { readMarks, runExamples } from '../../src/packs/examples.ts';
import { loadPack } from '../../src/packs/load.ts';
import { packOf, ruleOf } from '../core/try.ts';

const rule = (examples: Rule['examples'], more: Partial<Rule> = {}) =>
  ruleOf({ terms: [{ text: 'Kiev', fix: 'Kyiv' }] }, { examples, ...more });
const reasons = (one: Rule) =>
  runExamples(packOf([one])).map(({ place, reason }) => `${place} ${reason}`);

test('a rule that does what its examples say has no failures', () => {
  const examples = {
    bad: [{ text: 'In «Kiev» and «KIEV»', fix: 'In Kyiv and KIEV' }],
    good: ['In Kyiv', { text: '\\«\u00a0Kyiv\u00a0\\»', lang: 'fr' }],
  };
  expect(reasons(rule(examples))).toEqual([]);
});

test('a term is tried wherever an example can hold it, and only there', () => {
  const terms = [
    ...Array.from({ length: 500 }, (_, at) => `mot${at}`),
    { text: 'consul honoraire', inflect: 'fr' as const },
    { text: 'le Consulat', inflect: 'fr' as const },
  ];
  const examples = {
    bad: [
      { text: 'Les «consuls honoraires» et «du Consulat», «mot\u200b7»' },
      { text: 'Voyez :«»', media: [{ kind: 'image' as const, alt: 'Un Consul honoraire' }] },
    ],
    good: ['consuls, mot 500', { text: 'mot\\«7\\»', media: [] }],
  };
  const where = { scope: ['text', 'alt'] as const };
  expect(reasons(ruleOf({ terms }, { examples, where }))).toEqual([]);
});

describe('each failure says where and what', () => {
  test.each([
    [
      'a miss',
      { bad: [{ text: '«Kyiv»' }], good: ['x'] },
      '$.rules[0].examples.bad[0] must flag “Kyiv” at 0, but the rule flags nothing',
    ],
    [
      'a wrong span',
      { bad: [{ text: '«in Kiev»' }], good: ['x'] },
      '$.rules[0].examples.bad[0] must flag “in Kiev” at 0, but the rule flags “Kiev” at 3',
    ],
    [
      'one too many',
      { bad: [{ text: '«Kiev» Kiev' }], good: ['x'] },
      '$.rules[0].examples.bad[0] must flag “Kiev” at 0, but the rule flags “Kiev” at 0, “Kiev” at 5',
    ],
    [
      'no marks',
      { bad: [{ text: 'Kiev' }], good: ['x'] },
      '$.rules[0].examples.bad[0] has no « » around what must be flagged',
    ],
    [
      'a wrong fix',
      { bad: [{ text: '«Kiev»', fix: 'Kyïv' }], good: ['x'] },
      '$.rules[0].examples.bad[0] must become “Kyïv”, but becomes “Kyiv”',
    ],
    [
      'a false alarm',
      { bad: [{ text: '«Kiev»' }], good: ['x', 'in Kiev'] },
      '$.rules[0].examples.good[1] must stay silent, but the rule flags “Kiev” at 3',
    ],
  ] as const)('%s', (_, examples, failure) => {
    expect(reasons(rule(examples))).toEqual([failure]);
  });

  test('a fix that the rule does not offer', () => {
    const none = ruleOf(
      { terms: ['Kiev'] },
      { examples: { bad: [{ text: '«Kiev»', fix: 'Kyiv' }], good: ['x'] } },
    );
    expect(reasons(none)).toEqual([
      '$.rules[0].examples.bad[0] has a fix, but the rule offers none',
    ]);
  });

  test('a pattern that does not compile', () => {
    const broken = ruleOf({ pattern: '(' }, { id: 'broken' });
    expect(runExamples(packOf([rule({ bad: [{ text: '«Kiev»' }], good: ['x'] }), broken]))).toEqual(
      [expect.objectContaining({ rule: 'broken', place: '$.rules[1].find.pattern' })],
    );
  });
});

test('examples run in circumstances in which the rule applies', () => {
  const examples = { bad: [{ text: '«Kiev»' }], good: [{ text: 'Kiev', host: 'FR' }] };
  const where = {
    host: ['UA'],
    site: ['x'],
    sender: ['CA'],
    account: ['person'],
    reply: true,
    crisis: true,
  } as const;
  expect(reasons(rule(examples, { where, stage: 'draft' }))).toEqual([]);
});

test('loading sets aside the failing rule and keeps the rest', () => {
  const failing = ruleOf(
    { terms: ['a'] },
    { id: 'failing', examples: { bad: [{ text: '«b»' }], good: ['x'] } },
  );
  const { pack, problems } = loadPack(
    packOf([failing, rule({ bad: [{ text: '«Kiev»' }], good: ['x'] })]),
    'p.json',
  );
  expect(pack?.rules.map(({ id }) => id)).toEqual(['rule']);
  expect(problems).toEqual([
    expect.objectContaining({
      pack: 'p.json',
      rule: 'failing',
      place: '$.rules[0].examples.bad[0]',
    }),
  ]);
});

test('marks are read, and guillemets of the text kept', () => {
  expect(readMarks('a «b» \\«c\\» «»\\d')).toEqual({
    text: 'a b «c» \\d',
    spans: [
      { start: 2, end: 3 },
      { start: 8, end: 8 },
    ],
  });
});
