/** The map of a reading: from each offset of the text to its place in the document, and back. */
import type { Span } from './family.ts';

/**
 * A stretch of text that one node holds as it is, from its offset `from`; or, with length 0, the
 * place of an empty line.
 */
export interface Piece {
  readonly start: number;
  readonly length: number;
  readonly node: Node;
  readonly from: number;
}

interface Point {
  readonly node: Node;
  readonly offset: number;
}

const pointIn = (piece: Piece, offset: number): Point => ({
  node: piece.node,
  offset: piece.from + (offset - piece.start),
});

export class TextMap {
  /** In order of `start`. */
  readonly #pieces: readonly Piece[];
  /** Offsets at which something that is not text (a chip, a picture) stands. */
  readonly #objects: readonly number[];
  readonly #editor: Node;

  constructor(editor: Node, pieces: readonly Piece[], objects: readonly number[]) {
    this.#editor = editor;
    this.#pieces = pieces;
    this.#objects = objects;
  }

  /** True when replacing the span would take away something that is not text. */
  hasObject({ start, end }: Span): boolean {
    return this.#objects.some((at) => at > start && at < end);
  }

  /** A live range over the span; an empty span gives the place where a caret there stands. */
  range({ start, end }: Span): Range {
    const range = new (this.#window().Range)();
    const first = start === end ? this.#endAt(start) : this.#startAt(start);
    const last = this.#endAt(end);
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset);
    return range;
  }

  /** The offset of a place in the document, or of the nearest text after it. */
  offsetOf(node: Node, offset: number): number {
    const own = this.#pieces.find(
      (piece) => piece.node === node && offset >= piece.from && offset <= piece.from + piece.length,
    );
    if (own) return own.start + (offset - own.from);
    const place = new (this.#window().Range)();
    place.setStart(node, offset);
    const next = this.#pieces.find((piece) => place.comparePoint(piece.node, piece.from) >= 0);
    return next ? next.start : this.#length();
  }

  /** Where a selection that begins at this offset begins: before the character that follows. */
  #startAt(offset: number): Point {
    const piece =
      this.#pieces.find(({ start, length }) => start <= offset && offset < start + length) ??
      this.#pieces.find(({ start, length }) => start + length === offset);
    return piece ? pointIn(piece, offset) : { node: this.#editor, offset: 0 };
  }

  /** Where a selection that ends at this offset ends: after the character before. */
  #endAt(offset: number): Point {
    const piece =
      this.#pieces.find(({ start, length }) => start < offset && offset <= start + length) ??
      this.#pieces.find(({ start }) => start === offset);
    return piece ? pointIn(piece, offset) : this.#endOfEditor();
  }

  #endOfEditor(): Point {
    const last = this.#pieces.at(-1);
    if (last) return pointIn(last, last.start + last.length);
    return { node: this.#editor, offset: 0 };
  }

  #length(): number {
    const last = this.#pieces.at(-1);
    return last ? last.start + last.length : 0;
  }

  /** The window of the editor's own document, which may be that of a frame. */
  #window(): typeof globalThis {
    return (this.#editor.ownerDocument?.defaultView ?? globalThis) as typeof globalThis;
  }
}
