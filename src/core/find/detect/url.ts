/** Detector: links, with or without a scheme. */
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

export function url(reading: Reading): readonly Hit[] {
  return reading.links.map(({ start, end }) => ({ start, end }));
}
