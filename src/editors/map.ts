/** The map of a reading: from each offset of the text to its place in the document, and back. */
import type { Span } from './family.ts';
import { viewOf } from './view.ts';

/**
 * A stretch of text that one node holds as it is, from its offset `from`; or, with length 0, the
 * place of an empty line. An element is a piece as a whole: no caret goes into it.
 */
export interface Piece {
  readonly start: number;
  readonly length: number;
  readonly node: Node;
  readonly from: number;
}

export interface Point {
  readonly node: Node;
  readonly offset: number;
}

const isWhole = ({ node, length }: Piece) => node.nodeType === 1 && length > 0;

function pointIn(piece: Piece, offset: number): Point {
  const { node, from, start } = piece;
  const parent = node.parentNode;
  if (!isWhole(piece) || !parent) return { node, offset: from + (offset - start) };
  const index = Array.prototype.indexOf.call(parent.childNodes, node);
  return { node: parent, offset: offset === start ? index : index + 1 };
}

function isIn(piece: Piece, node: Node, offset: number): boolean {
  if (isWhole(piece)) return piece.node.contains(node);
  return piece.node === node && offset >= piece.from && offset <= piece.from + piece.length;
}

/** Whether a place between two pieces is in the line of the first. */
function endsLine(node: Node, offset: number, last: Piece, next: Piece): boolean {
  if (!node.contains(last.node)) return false;
  return !node.contains(next.node) || node.childNodes[offset]?.nodeName === 'BR';
}

export class TextMap {
  /** In order of `start`. */
  readonly #pieces: readonly Piece[];
  /** Where something that is not text (a picture, a chip with or without words) stands. */
  readonly #objects: readonly Span[];
  readonly #editor: Node;

  constructor(editor: Node, pieces: readonly Piece[], objects: readonly Span[]) {
    this.#editor = editor;
    this.#pieces = pieces;
    this.#objects = objects;
  }

  /** True when replacing the span would take away something that is not text. */
  hasObject({ start, end }: Span): boolean {
    return this.#objects.some((object) => object.start < end && object.end > start);
  }

  /** A live range over the span; an empty span gives the place where a caret there stands. */
  range(span: Span): Range {
    const range = new (viewOf(this.#editor).Range)();
    const { first, last } = this.ends(span);
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset);
    return range;
  }

  /** Where the range over a span would begin and end. */
  ends({ start, end }: Span): { readonly first: Point; readonly last: Point } {
    const first = start === end ? this.#endAt(start) : this.#startAt(start);
    return { first, last: this.#endAt(end) };
  }

  /** The offset of a place in the document, or of the nearest text: before it in its line, else after it. */
  offsetOf(node: Node, offset: number): number {
    const own = this.#pieces.find((piece) => isIn(piece, node, offset));
    if (own) return own.start + (isWhole(own) ? own.length : offset - own.from);
    const place = new (viewOf(this.#editor).Range)();
    place.setStart(node, offset);
    const at = this.#count((piece) => place.comparePoint(piece.node, piece.from) < 0);
    const [last, next] = [this.#pieces[at - 1], this.#pieces[at]];
    if (last && (!next || endsLine(node, offset, last, next))) return last.start + last.length;
    return next?.start ?? 0;
  }

  /** Where a selection that begins at this offset begins: before the character that follows. */
  #startAt(offset: number): Point {
    const at = this.#count(({ start }) => start <= offset) - 1;
    const piece = this.#pieces[at];
    if (piece && offset < piece.start + piece.length) {
      return pointIn(piece, isWhole(piece) ? piece.start : offset);
    }
    const ended = [this.#pieces[at - 1], piece].find(
      (each) => each && each.start + each.length === offset,
    );
    return ended ? pointIn(ended, offset) : { node: this.#editor, offset: 0 };
  }

  /** Where a selection that ends at this offset ends: after the character before. */
  #endAt(offset: number): Point {
    const at = this.#count(({ start }) => start < offset) - 1;
    const piece = this.#pieces[at];
    if (piece && offset <= piece.start + piece.length) return pointIn(piece, offset);
    const next = this.#pieces[at + 1];
    return next?.start === offset ? pointIn(next, offset) : this.#endOfEditor();
  }

  /** How many pieces are before the first that fails the test: all after it fail it too. */
  #count(isBefore: (piece: Piece) => boolean): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle];
      if (piece && isBefore(piece)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #endOfEditor(): Point {
    const last = this.#pieces.at(-1);
    if (last) return pointIn(last, last.start + last.length);
    return { node: this.#editor, offset: 0 };
  }
}
