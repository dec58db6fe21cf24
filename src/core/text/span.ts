/** A stretch of text, and searching in sorted lists of them. */

export interface Span {
  /** UTF-16 offsets into the draft, half-open. */
  readonly start: number;
  readonly end: number;
}

/** Order of reading: by start, the longer first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Index of the first span that starts at or behind `offset`; `spans` sorted by start. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when `[start, end)` shares a character with one of `spans`, which are sorted and do not overlap. */
export function touchesAny(spans: readonly Span[], start: number, end: number): boolean {
  const before = spans[firstFrom(spans, end) - 1];
  return before !== undefined && before.end > start;
}

/** The span that holds all of `[start, end)`, or undefined; `spans` sorted, not overlapping. */
export function spanAround<S extends Span>(
  spans: readonly S[],
  start: number,
  end: number,
): S | undefined {
  const before = spans[firstFrom(spans, start + 1) - 1];
  return before && end <= before.end ? before : undefined;
}

/** Sorts, and joins what overlaps. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(byPosition)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
