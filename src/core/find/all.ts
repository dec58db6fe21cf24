/** Finder: the hits of the first part, when every other part is met somewhere in the draft. */
import type { CompiledFind } from '../program.ts';
import type { Hit } from './hit.ts';
import type { Run } from './index.ts';
import { mayHit } from './may-hit.ts';
import type { Reading } from './reading.ts';

export function all(
  find: Extract<CompiledFind, { kind: 'all' }>,
  reading: Reading,
  run: Run,
): readonly Hit[] {
  const [first, ...others] = find.of;
  if (!first || !mayHit(find, reading)) return [];
  if (!others.every((part) => isMet(part, reading, run))) return [];
  return run(first, reading);
}

/** Of several finders one that finds is enough: what the others find need not be put in order. */
function isMet(part: CompiledFind, reading: Reading, run: Run): boolean {
  if (part.kind === 'any') return part.of.some((one) => isMet(one, reading, run));
  return run(part, reading).length > 0;
}
