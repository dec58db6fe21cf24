/** Finder: entries of a term list. */
import type { CompiledFind } from '../program.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';

const none: readonly Hit[] = [];

export function terms(
  { list }: Extract<CompiledFind, { kind: 'terms' }>,
  { terms: found }: Reading,
): readonly Hit[] {
  return found[list] ?? none;
}
