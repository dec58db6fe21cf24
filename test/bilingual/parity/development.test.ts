/** Parity on our own messages: finds what was planted, and nothing in what only says the same in other words. */
import { describe, expect, it } from 'vitest';
import { casesOf } from './cases.ts';
import development from './development.json';
import figures from './figures.json';
import paraphrases from './paraphrases.json';
import { score } from './score.ts';

describe.each([
  ['close translations', development],
  ['free paraphrases', paraphrases],
  ['figures and names in words of each language’s own', figures],
])('parity on %s', (_, messages) => {
  const cases = casesOf(messages);
  const { kinds, recall, falseFindings } = score(cases);

  it('is large and varied enough to say something', () => {
    const clean = cases.filter(({ planted }) => planted === null);
    expect(clean.length).toBeGreaterThanOrEqual(100);
    expect(cases.length - clean.length).toBeGreaterThanOrEqual(100);
  });

  it('finds at least 97 of 100 differences', () => expect(recall).toBeGreaterThanOrEqual(0.97));

  it.each(Object.entries(kinds))('finds nine of ten in a %s', (_kind, { planted, found }) => {
    expect(found / planted).toBeGreaterThanOrEqual(0.9);
  });

  it('finds something in at most 1 of 100 pairs that say the same', () => {
    expect(falseFindings).toBeLessThanOrEqual(0.01);
  });
});
