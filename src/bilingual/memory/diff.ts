/** What must change in one sentence to make it another, word by word. */
import { diffArrays } from 'diff';
import type { DiffPart } from '../variant.ts';

/** A word, number or sign, with the space behind it, so that a run of changed words is one run. */
const units = /(?:\p{N}(?:[\p{N}.,:٫٬]*\p{N})?|[\p{L}\p{M}\u0640\u200C\u200D]+|[^\s])\s*/gu;

/**
 * Everything but `removed`, joined, is `to`; everything but `added` is `from`, but for spaces. Scripts without spaces are
 * compared run by run.
 */
export function diffWords(from: string, to: string): DiffPart[] {
  const changes = diffArrays(unitsOf(from), unitsOf(to), {
    comparator: (a, b) => a.trimEnd() === b.trimEnd(),
  });
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function unitsOf(text: string): string[] {
  return text.trim().match(units) ?? [];
}
