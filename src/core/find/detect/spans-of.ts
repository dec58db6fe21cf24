/** Every match of one expression as a span: what most detectors are made of. */
import type { Span } from '../../text/span.ts';

/** The cheap first test of everything that holds figures. */
export const hasDigit = /\p{Nd}/u;

/** @param pattern with the flag `g`, and linear: every repetition in it is bounded or cannot give way */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
