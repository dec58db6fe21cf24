/** Finder: whatever one of several finders finds. */
import type { CompiledFind } from '../program.ts';
import { byPosition } from '../text/span.ts';
import type { Hit } from './hit.ts';
import type { Run } from './index.ts';
import type { Reading } from './reading.ts';

/** Of hits that overlap, the first and longest stays. */
export function any(
  find: Extract<CompiledFind, { kind: 'any' }>,
  reading: Reading,
  run: Run,
): readonly Hit[] {
  const all = find.of.flatMap((part) => run(part, reading));
  if (all.length < 2) return all;
  const kept: Hit[] = [];
  for (const hit of all.sort(byPosition)) {
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  }
  return kept;
}
