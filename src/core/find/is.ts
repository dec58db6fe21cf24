/** Finder: a named detector, run once a draft. */
import type { CompiledFind } from '../program.ts';
import { detectors } from './detect/index.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';

export function is(find: Extract<CompiledFind, { kind: 'is' }>, reading: Reading): readonly Hit[] {
  let hits = reading.detected.get(find.is);
  if (!hits) {
    hits = detectors[find.is](reading);
    reading.detected.set(find.is, hits);
  }
  return hits;
}
