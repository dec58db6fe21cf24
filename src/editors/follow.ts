/** Follows a span through a change of the text around it. */
import type { Span } from './family.ts';

/**
 * The span of `before` in `after`, taking the difference for one change (what stands between the
 * common beginning and the common end). Null when the change touches the span.
 */
export function follow(before: string, after: string, span: Span): Span | null {
  if (before === after) return span;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (head >= span.end) return span;
  if (before.length - tail > span.start) return null;
  const moved = after.length - before.length;
  return { start: span.start + moved, end: span.end + moved };
}
