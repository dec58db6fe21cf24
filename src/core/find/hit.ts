/** What every finder returns: spans, so that everything composes. */
import type { Span } from '../text/span.ts';

export interface Hit extends Span {
  /** Groups of a pattern, by the author's numbers; place 0 is the whole hit. */
  readonly groups?: readonly string[];
  /** Number of the term entry, and of the form of it, that was met. */
  readonly entry?: number;
  readonly form?: number;
  /** Number of the attachment that is meant; the span is then empty, at the end of the draft. */
  readonly media?: number;
}
