/** Built-in exception: the hit stands between quotation marks, so somebody else's words are reported. */
import type { Reading } from '../find/reading.ts';
import type { Span } from '../text/span.ts';

const quotations = /«[^«»\n]*»|“[^“”\n]*”|„[^„“”\n]*[“”]|‘[^‘’\n]*’|"[^"\n]*"/g;
const cache = new WeakMap<Reading, readonly Span[]>();

/** True when the hit lies inside a closed quotation on one line. */
export function isQuoted({ start, end }: Span, reading: Reading): boolean {
  let spans = cache.get(reading);
  if (!spans) {
    spans = Array.from(reading.text.matchAll(quotations), ({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }));
    cache.set(reading, spans);
  }
  return spans.some((span) => span.start < start && end < span.end);
}
