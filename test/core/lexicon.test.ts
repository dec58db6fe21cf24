/** The measure `lexicon`: how heavily the listed words weigh in a stretch of text. */
import { expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import type { Expect, Term } from '../../src/core/rule.ts';
import { compile } from '../../src/packs/compile/index.ts';
import { readPack } from '../../src/packs/schema.ts';
import { flaggedBy, packOf, ruleOf } from './try.ts';

const harsh: readonly (string | Term)[] = [
  { text: 'outrageous', score: 3 },
  { text: 'scandaleux', inflect: 'fr', score: 3 },
  'deplore',
  'déplorons',
  { text: 'hope', score: -2 },
  { text: 'espérons', score: -2 },
];
const most = (max: number): Expect => ({ measure: 'lexicon', list: harsh, max });
const flagged = (text: string, max: number) =>
  flaggedBy({ is: 'sentence' }, text, { topic: 'x-tone', expect: most(max) });

test.each([
  ['We deplore it. An outrageous act.', ['An outrageous act.']],
  ['Nous le déplorons. Une décision scandaleuse.', ['Une décision scandaleuse.']],
  ['We deplore, deplore, deplore it.', ['We deplore, deplore, deplore it.']],
  ['We deplore an outrageous act and hope for talks.', []],
  ['Nous déplorons un acte scandaleux et espérons le dialogue.', []],
  ['Deplored: https://canada.ca/deplore-deplore-deplore', []],
])('of %s', (text, found) => {
  expect(flagged(text, 2)).toEqual(found);
});

test('a sum below zero is not too heavy, unless a least weight is asked for', () => {
  expect(flagged('We hope.', 2)).toEqual([]);
  const least: Expect = { measure: 'lexicon', list: harsh, min: 0 };
  expect(flaggedBy({ is: 'text' }, 'We hope.', { expect: least })).toEqual(['We hope.']);
});

test('the bound itself is within, and a text without listed words weighs nothing', () => {
  expect(flagged('We deplore it.', 1)).toEqual([]);
  expect(flagged('We deplore it.', 0)).toEqual(['We deplore it.']);
  const least = { measure: 'lexicon', list: ['merci', 'thanks'], min: 1 } as const;
  expect(flaggedBy({ is: 'text' }, 'Au revoir', { expect: least })).toEqual(['Au revoir']);
  expect(flaggedBy({ is: 'text' }, 'Merci à tous', { expect: least })).toEqual([]);
});

test('sentences weighed together: the one that weighs most is flagged, though each alone is light enough', () => {
  const together = (bound: { min: number } | { max: number }, text: string) =>
    flaggedBy({ is: 'sentence' }, text, {
      expect: { measure: 'lexicon', list: harsh, together: 10, ...bound },
    });
  expect(together({ max: 3 }, 'We deplore it. An outrageous act.')).toEqual(['An outrageous act.']);
  expect(together({ max: 4 }, 'We deplore it. An outrageous act.')).toEqual([]);
  expect(together({ max: 3 }, 'We deplore it. An outrageous act. We hope.')).toEqual([]);
  expect(together({ min: 2 }, 'We deplore it. We hope.')).toEqual(['We hope.']);
  const long = 'We deplore it. An outrageous act, as many were before this one.';
  expect(together({ max: 3 }, long)).toEqual([]);
});

test('an alternative text is weighed by its own words', () => {
  const rule = ruleOf({ is: 'media' }, { topic: 'x-tone', expect: most(2) });
  const { program } = compile([packOf([rule])]);
  const found = (alt: string) =>
    check(program, { text: 'A visit', segments: [], media: [{ kind: 'image', alt }] }, { now: 0 });
  expect(found('An outrageous act')).toHaveLength(1);
  expect(found('Un acte posé')).toEqual([]);
});

test('the words may be a list of the pack; a name that is none sets the rule aside', () => {
  const rule = (list: string) =>
    ruleOf({ is: 'sentence' }, { expect: { measure: 'lexicon', list, max: 2 } });
  const read = (list: string) => readPack(packOf([rule(list)], { lists: { harsh } }), 'p');
  const { pack, problems } = read('harsh');
  expect(problems).toEqual([]);
  const { program } = compile(pack ? [pack] : []);
  const text = 'An outrageous act. Un acte scandaleux.';
  expect(check(program, { text, segments: [] }, { now: 0 })).toHaveLength(2);
  expect(read('soft').problems).toMatchObject([
    { place: '$.rules[0].expect.list', reason: expect.stringContaining('soft is not a list') },
  ]);
});

test.each([
  [{ measure: 'lexicon', max: 2 }, '$.rules[0].expect.list'],
  [{ measure: 'lexicon', list: ['a'] }, '$.rules[0].expect'],
  [{ measure: 'lexicon', list: [{ text: 'a', score: 0.5 }], max: 1 }, '$.rules[0].expect.list'],
  [{ measure: 'words', list: ['a'], max: 1 }, '$.rules[0].expect.list'],
])('%j is refused', (bad, place) => {
  const { pack, problems } = readPack(
    { ...packOf([]), rules: [{ ...ruleOf({ is: 'text' }), expect: bad }] },
    'p',
  );
  expect(pack?.rules).toEqual([]);
  expect(problems[0]?.place).toBe(place);
});
