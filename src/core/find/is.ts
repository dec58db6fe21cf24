/** Finder: a named detector, run once a draft. */
import type { CompiledFind } from '../program.ts';
import { type DetectorName, detectors } from './detect/index.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';

export function is(find: Extract<CompiledFind, { kind: 'is' }>, reading: Reading): readonly Hit[] {
  return detected(find.is, reading);
}

/** What a detector finds in the draft; asked again, it answers from memory. */
export function detected(name: DetectorName, reading: Reading): readonly Hit[] {
  let hits = reading.detected.get(name);
  if (!hits) {
    hits = detectors[name](reading);
    reading.detected.set(name, hits);
  }
  return hits;
}
