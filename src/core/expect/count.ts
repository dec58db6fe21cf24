/** Expectation: the number of hits lies within bounds. */
import type { Hit } from '../find/hit.ts';
import type { Reading } from '../find/reading.ts';

/**
 * Above `max`: the hits beyond it. Below `min`: an empty span at the end of the draft, because there is
 * nothing to point at.
 */
export function count(
  { min, max }: { readonly min: number; readonly max: number },
  hits: readonly Hit[],
  { text }: Reading,
): readonly Hit[] {
  if (hits.length < min) return [{ start: text.length, end: text.length }];
  return max === 0 ? hits : hits.slice(max);
}
