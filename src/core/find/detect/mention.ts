/** Detector: handles, `@name` and `@name@server`. */
import { findHandles } from '../../text/addresses.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

export function mention({ text }: Reading): readonly Hit[] {
  return findHandles(text);
}
