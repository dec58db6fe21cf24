/** Which hits a rule flags: all, or those that break its bounds. */
import type { Hit } from './find/hit.ts';
import type { CompiledRule } from './program.ts';

/**
 * Above `max`: the hits beyond it. Below `min`: an empty span at the end of the draft, `length`, because
 * there is nothing to point at.
 */
export function expected(
  hits: readonly Hit[],
  { min, max }: Pick<CompiledRule, 'min' | 'max'>,
  length: number,
): readonly Hit[] {
  if (hits.length < min) return [{ start: length, end: length }];
  return max === 0 ? hits : hits.slice(max);
}
