/** Expectation: each hit has a companion somewhere in the draft (an acronym its expansion). */
import type { Hit } from '../find/hit.ts';
import { run } from '../find/index.ts';
import type { Reading } from '../find/reading.ts';
import type { CompiledExpect } from '../program.ts';

/** The hits without one. A companion that overlaps the hit is none. */
export function withCompanion(
  { find }: Extract<CompiledExpect, { kind: 'with' }>,
  hits: readonly Hit[],
  reading: Reading,
): readonly Hit[] {
  if (hits.length === 0) return hits;
  const companions = run(find, reading);
  return hits.filter(
    (hit) => !companions.some((one) => one.end <= hit.start || one.start >= hit.end),
  );
}
