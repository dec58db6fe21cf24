/** Parity on our own messages: finds what was planted, and nothing in what only says the same in other words. */
import { describe, expect, it } from 'vitest';
import { developmentCases } from './cases.ts';
import { score } from './score.ts';

describe('parity on the development set', () => {
  const { kinds, recall, falseFindings } = score(developmentCases);

  it('is large and varied enough to say something', () => {
    const clean = developmentCases.filter(({ planted }) => planted === null);
    expect(clean.length).toBeGreaterThanOrEqual(100);
    expect(developmentCases.length - clean.length).toBeGreaterThanOrEqual(100);
  });

  it('finds at least 95 of 100 differences', () => expect(recall).toBeGreaterThanOrEqual(0.95));

  it.each(Object.entries(kinds))('finds nine of ten in a %s', (_, { planted, found }) => {
    expect(found / planted).toBeGreaterThanOrEqual(0.9);
  });

  it('finds something in at most 2 of 100 pairs that say the same', () => {
    expect(falseFindings).toBeLessThanOrEqual(0.02);
  });
});
