/** Built-in exception: the hit stands between quotation marks, so somebody else's words are reported. */
import type { Reading } from '../find/reading.ts';
import type { Span } from '../text/span.ts';

/** True when the hit lies inside a closed quotation on one line. */
export function isQuoted({ start, end }: Span, { quotations }: Reading): boolean {
  return quotations.some((span) => span.start < start && end < span.end);
}
