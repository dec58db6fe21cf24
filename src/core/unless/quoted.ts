/** Built-in exception: the hit stands between quotation marks, so somebody else's words are reported. */
import type { Reading } from '../find/reading.ts';
import { type Span, spanAround } from '../text/span.ts';

/** True when the hit lies inside a closed quotation on one line. */
export function isQuoted({ start, end }: Span, { quotations }: Reading): boolean {
  // One place further out on both sides: the marks themselves are not quoted.
  return start > 0 && spanAround(quotations, start - 1, end + 1) !== undefined;
}
