/** Finder: entries of a term list. Inside links, addresses and handles only entries that look like one. */
import { type CompiledFind, entryFlags } from '../program.ts';
import { touchesAny } from '../text/span.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';

const none: readonly Hit[] = [];

export function terms(
  { list }: Extract<CompiledFind, { kind: 'terms' }>,
  reading: Reading,
): readonly Hit[] {
  let hits = reading.inProse.get(list);
  if (!hits) {
    hits = inProse(reading.terms.get(list) ?? none, reading);
    reading.inProse.set(list, hits);
  }
  return hits;
}

function inProse(hits: readonly Hit[], { program, machine }: Reading): readonly Hit[] {
  const flags = program.terms.entryFlags;
  return hits.filter(
    ({ entry = 0, start, end }) =>
      ((flags[entry] ?? 0) & entryFlags.anywhere) !== 0 || !touchesAny(machine, start, end),
  );
}
