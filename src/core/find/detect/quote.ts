/** Detector: what stands between quotation marks, with the marks. */
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

export function quote({ quotations }: Reading): readonly Hit[] {
  return quotations;
}
