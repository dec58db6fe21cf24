/** The parts of a thread. */
import type { Span } from './span.ts';

/** A line of three hyphens or more, alone: how a thread is written in one text. */
const separator = /^[ \t]*-{3,}[ \t]*$/gm;

/** What stands between the separators, in order, without blank parts; the whole text when there is none. */
export function findParts(text: string): Span[] {
  const parts: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    const end = from + part.trimEnd().length;
    if (start < end) parts.push({ start, end });
  };
  for (const { index, 0: line } of text.matchAll(separator)) {
    add(index);
    from = index + line.length;
  }
  add(text.length);
  return parts;
}
