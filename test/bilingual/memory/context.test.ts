/** The sentences that the memory knows show what kind of message a draft is, which speaks for some wordings and against others. */
import { expect, it } from 'vitest';
import { inContext } from '../../../src/bilingual/memory/context.ts';
import type { Match } from '../../../src/bilingual/variant.ts';

const match = (change: Partial<Match>): Match => ({
  score: 90,
  kind: 'similar',
  matched: 'La section ferme.',
  target: 'The section closes.',
  conversions: [],
  diff: [],
  changedValues: false,
  penalties: [],
  pair: 'p',
  origin: 'human',
  ...change,
});
const exact = (type: string) => match({ kind: 'exact', score: 100, type });
const best = (...all: (readonly Match[])[]) => inContext(all)[0];

it('takes three off a sentence that is merely like one of another kind of message', () => {
  const consular = match({ type: 'consular' });
  expect(best([consular], [exact('condolence')])).toMatchObject({
    score: 87,
    penalties: ['domain'],
  });
  expect(best([consular], [exact('consular')])).toEqual(consular);
  expect(best([consular], [exact('condolence')], [exact('consular')])).toEqual(consular);
});

it('lets one of the right kind come before one that is a little nearer', () => {
  const near = match({ type: 'condolence', score: 90, pair: 'near' });
  const right = match({ type: 'consular', score: 88, pair: 'right' });
  expect(best([near, right])?.pair).toBe('near');
  expect(best([near, right], [exact('consular')])?.pair).toBe('right');
});

it('says nothing against what has no kind, what is exact, and where nothing shows the kind', () => {
  const unknown = match({});
  expect(best([unknown], [exact('consular')])).toEqual(unknown);
  expect(best([exact('condolence')], [exact('consular')])).toEqual(exact('condolence'));
  const similar = match({ type: 'consular' });
  expect(best([similar], [match({ type: 'condolence' })])).toEqual(similar);
});

it('has nothing left where too little is', () => {
  expect(best([match({ type: 'consular', score: 62 })], [exact('condolence')])).toBeNull();
  expect(best([])).toBeNull();
});

it('adds one to an approved wording beside another of its kind', () => {
  const approved = match({ kind: 'exact', score: 101, type: 'consular' });
  expect(best([approved], [exact('consular')])?.score).toBe(102);
  expect(best([approved], [exact('condolence')])?.score).toBe(101);
  expect(best([approved])?.score).toBe(101);
});
