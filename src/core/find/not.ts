/** Finder: an empty span at the end of the draft, when its part is met nowhere. */
import type { CompiledFind } from '../program.ts';
import type { Hit } from './hit.ts';
import type { Run } from './index.ts';
import type { Reading } from './reading.ts';

export function not(
  { find }: Extract<CompiledFind, { kind: 'not' }>,
  reading: Reading,
  run: Run,
): readonly Hit[] {
  const end = reading.text.length;
  return run(find, reading).length > 0 ? [] : [{ start: end, end }];
}
