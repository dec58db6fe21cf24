/** Finds what stands between quotation marks. */
import type { Span } from './span.ts';

const quotations = /«[^«»\n]*»|“[^“”\n]*”|„[^„“”\n]*[“”]|‘[^‘’\n]*’|"[^"\n]*"/g;

/** Closed quotations on one line, in order, with their marks. */
export function findQuotations(text: string): Span[] {
  return Array.from(text.matchAll(quotations), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
