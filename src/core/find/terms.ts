/** Finder: entries of a term list. Inside links, addresses and handles only entries that look like one. */
import { type CompiledFind, entryFlags } from '../program.ts';
import { touchesAny } from '../text/span.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';

const none: readonly Hit[] = [];

export function terms(
  find: Extract<CompiledFind, { kind: 'terms' }>,
  reading: Reading,
): readonly Hit[] {
  const hits = reading.terms.get(find.list);
  if (!hits) return none;
  const flags = reading.program.terms.entryFlags;
  return hits.filter(
    ({ entry = 0, start, end }) =>
      ((flags[entry] ?? 0) & entryFlags.anywhere) !== 0 || !touchesAny(reading.machine, start, end),
  );
}
