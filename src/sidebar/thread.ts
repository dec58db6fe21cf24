/** A thread on its way into the page, part by part: the person opens each box, and presses for each part. */
import type { Part } from '../bilingual/layout.ts';

export interface Thread {
  readonly parts: readonly Part[];
  /** Positions of the parts that are in the page. */
  readonly placed: readonly number[];
}

/** A part that waits, its position from 0, and the same as people count. */
export interface WaitingPart {
  readonly part: Part;
  readonly index: number;
  readonly number: number;
  readonly total: number;
}

/** The first part that is not in the page yet; null when all are. */
export function nextPart({ parts, placed }: Thread): WaitingPart | null {
  const index = parts.findIndex((_, at) => !placed.includes(at));
  const part = parts[index];
  return part ? { part, index, number: index + 1, total: parts.length } : null;
}

/** The thread after a part was placed; null when that was the last. Other parts than before make a new thread. */
export function withPlaced(
  thread: Thread | null,
  parts: readonly Part[],
  index: number,
): Thread | null {
  const isSame =
    thread?.parts.length === parts.length &&
    parts.every(({ text }, at) => text === thread.parts[at]?.text);
  const placed = [...(isSame ? thread.placed : []), index];
  const next = { parts, placed };
  return nextPart(next) ? next : null;
}
