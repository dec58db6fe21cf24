/** The registry of expectations: which hits a rule flags. */
import type { Hit } from '../find/hit.ts';
import type { Reading } from '../find/reading.ts';
import type { CompiledExpect } from '../program.ts';
import { count } from './count.ts';
import { measure } from './measure.ts';
import { oneForm } from './one-form.ts';
import { same } from './same.ts';
import { withCompanion } from './with.ts';

/** What breaks the expectation, in order. */
export function breaking(
  expect: CompiledExpect,
  hits: readonly Hit[],
  reading: Reading,
): readonly Hit[] {
  switch (expect.kind) {
    case 'count':
      return count(expect, hits, reading);
    case 'measure':
      return measure(expect, hits, reading);
    case 'oneForm':
      return oneForm(hits, reading);
    case 'same':
      return same(expect, hits, reading);
    case 'with':
      return withCompanion(expect, hits, reading);
  }
}
