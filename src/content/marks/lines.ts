/** Joins the pieces that a browser measures a span in: one box a line, or one a run where writing turns round. */
import { type Box, union } from '../layout/box.ts';

/** Pieces that are no farther apart than this are one, CSS pixels. */
const seam = 1;

/**
 * Elements within a span are measured beside the text in them, and each element of a line for itself:
 * what lies on one line and touches becomes one box. Empty pieces are left out.
 */
export function joinLines(pieces: readonly Box[]): readonly Box[] {
  const joined: Box[] = [];
  for (const piece of pieces) {
    if (piece.right <= piece.left || piece.bottom <= piece.top) continue;
    const at = joined.findLastIndex((box) => isSameLine(box, piece) && isBeside(box, piece));
    const box = joined[at];
    if (box) joined[at] = union(box, piece);
    else joined.push(plain(piece));
  }
  return joined;
}

/** The middle of the lower piece lies within the higher. */
function isSameLine(a: Box, b: Box): boolean {
  const [low, high] = a.bottom - a.top < b.bottom - b.top ? [a, b] : [b, a];
  const middle = (low.top + low.bottom) / 2;
  return high.top < middle && middle < high.bottom;
}

function isBeside(a: Box, b: Box): boolean {
  return a.left <= b.right + seam && b.left <= a.right + seam;
}

const plain = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });
