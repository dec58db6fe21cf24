/** The index finds what a scan of every sentence finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTokenIndex } from '../../../src/bilingual/memory/index-builder.ts';
import { makeSearchable, search } from '../../../src/bilingual/memory/search.ts';

/** Plain Levenshtein over words, with nothing clever about it. */
function distance(a: readonly string[], b: readonly string[]): number {
  const table = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    table[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      table[i]![j] = Math.min(swap, table[i - 1]![j]! + 1, table[i]![j - 1]! + 1);
    }
  }
  return table[a.length]![b.length]!;
}

function similarity(a: readonly string[], b: readonly string[]): number {
  const longer = Math.max(a.length, b.length);
  return Math.floor((100 * (longer - distance(a, b))) / longer);
}

/** Few words, so that sentences are alike; some common, some rare; repetitions included. */
const word = fc.oneof(fc.constantFrom('la', 'de'), fc.constantFrom(...'abcdef'));
const sentence = fc.array(word, { maxLength: 12, size: 'max' });
const memory = fc.array(sentence, { minLength: 1, maxLength: 40, size: 'max' });

/** A sentence of the memory with up to four words replaced, dropped or added, or any other. */
const edit = fc.record({
  at: fc.nat({ max: 12 }),
  drop: fc.nat({ max: 1 }),
  add: fc.array(fc.oneof(word, fc.constantFrom('unknown', 'other')), { maxLength: 1 }),
});
const input = fc
  .tuple(memory, fc.nat(), fc.array(edit, { maxLength: 4 }))
  .map(([sentences, pick, edits]) => {
    const words = [...(sentences[pick % sentences.length] ?? [])];
    for (const { at, drop, add } of edits) words.splice(at, drop, ...add);
    return { sentences, words: words.length > 0 ? words : ['la'] };
  });

describe('search', () => {
  it('finds the best hit of a scan, and every hit when none is worth anything', () => {
    let found = 0;
    const property = ({ sentences, words }: { sentences: string[][]; words: string[] }) => {
      const index = makeSearchable(buildTokenIndex(sentences));
      const scanned = sentences
        .map((other, i) => ({ i, percent: similarity(words, other) }))
        .filter(({ percent }) => percent >= 60);
      const best = Math.max(0, ...scanned.map(({ percent }) => percent));
      const first = search(index, words, (hit) => hit.similarity);
      expect(Math.max(0, ...first.hits.map((hit) => hit.similarity))).toBe(best);
      const all = search(index, words, () => 0);
      const hits = all.hits.map((hit) => ({
        i: index.origin[hit.sentence]!,
        percent: hit.similarity,
      }));
      expect(hits.sort((a, b) => a.i - b.i)).toEqual(scanned);
      expect(all.exhaustive).toBe(true);
      found += scanned.length;
    };
    fc.assert(fc.property(input, property), { numRuns: 1500 });
    expect(found).toBeGreaterThan(500);
  });

  it('says so when its budget runs out', () => {
    const words = ['a', 'b', 'c', 'd', 'e'];
    const sentences = Array.from({ length: 50 }, (_, i) => ['a', 'b', 'c', `x${i}`, `y${i}`]);
    const index = makeSearchable(buildTokenIndex(sentences));
    expect(search(index, words, () => 0, 10).exhaustive).toBe(false);
    expect(search(index, words, () => 0, 1000)).toMatchObject({ exhaustive: true });
    expect(search(index, words, () => 0, 1000).hits).toHaveLength(50);
  });

  it('compares no more sentences in a large memory of different ones', () => {
    const made = (n: number) =>
      Array.from({ length: n }, (_, i) => ['nous', 'avons', `a${i}`, `b${i}`, `c${i}`, `d${i}`]);
    const compared = (n: number) => {
      let low = 0;
      const index = makeSearchable(buildTokenIndex(made(n)));
      const words = ['nous', 'avons', 'a1', 'b1', 'c1', 'x'];
      while (!search(index, words, () => 0, low).exhaustive) low++;
      return low;
    };
    expect(compared(4000)).toBeLessThanOrEqual(2 * compared(40));
  });
});
