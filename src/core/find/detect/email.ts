/** Detector: e-mail addresses. */
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

export function email(reading: Reading): readonly Hit[] {
  return reading.emails;
}
