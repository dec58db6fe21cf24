/** Detector: emoji, each sequence as one. */
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

export function emoji(reading: Reading): readonly Hit[] {
  return reading.emoji;
}
