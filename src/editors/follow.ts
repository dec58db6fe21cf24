/** Follows spans through a change of the text around them. */
import type { Span } from './family.ts';

/** One change: what stands between the common beginning and the common end of two texts. */
export interface TextChange {
  /** UTF-16 offset where the two begin to differ. */
  readonly start: number;
  /** UTF-16 offset of the earlier text from which they are the same again. */
  readonly end: number;
  /** By how much what comes after has moved. */
  readonly by: number;
}

/** Null when the texts are the same. */
export function changeBetween(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  const [a, b] = [before.length - 1, after.length - 1];
  while (tail < most - head && before.charCodeAt(a - tail) === after.charCodeAt(b - tail)) tail++;
  return { start: head, end: before.length - tail, by: after.length - before.length };
}

/** The span after the change; null when the change touches it. */
export function moveSpan({ start, end, by }: TextChange, span: Span): Span | null {
  if (start >= span.end) return span;
  return end > span.start ? null : { start: span.start + by, end: span.end + by };
}

/** The span of `before` in `after`, taking the difference for one change. Null when it touches the span. */
export function follow(before: string, after: string, span: Span): Span | null {
  const change = changeBetween(before, after);
  return change ? moveSpan(change, span) : span;
}
