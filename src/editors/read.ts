/**
 * Reads an editable region: its text and the map from offsets to nodes, in one pass.
 * A block is a line; `br` breaks a line unless it only holds an empty line open; what the editor put
 * in for its own needs (chips, zero-width fillers) is left out. Never `innerText`, which forces layout.
 */
import type { Reading } from './family.ts';
import { type Piece, TextMap } from './map.ts';
import { viewOf } from './view.ts';

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TR UL'
  ).split(' '),
);

/** Zero-width no-break space, word joiner, zero-width space: fillers in every editor that uses them. */
const fillers = /[\uFEFF\u2060\u200B]+/gu;

class Walk {
  text = '';
  readonly pieces: Piece[] = [];
  readonly objects: number[] = [];
  /** The present line holds something, be it only a `br`. */
  #used = false;
  /** The present line is over: what comes next begins another. */
  #over = false;
  /** A `br` was met, and breaks the line if something follows it in its block. */
  #broken = false;
  readonly #loose: boolean;

  constructor(loose: boolean) {
    this.#loose = loose;
  }

  visit(parent: Node): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.#readText(node as Text);
      else if (node.nodeType === 1) this.#readElement(node as Element);
    }
  }

  #readElement(element: Element): void {
    const name = element.tagName;
    if (name === 'BR') this.#readBreak(element);
    else if (isObject(element)) this.#readObject();
    else if (blocks.has(name)) {
      this.#endLine();
      this.visit(element);
      this.#endLine();
    } else this.visit(element);
  }

  #endLine(): void {
    this.#over = this.#used;
    this.#broken = false;
  }

  /** Called before anything is added to a line. */
  #open(): void {
    if (this.#over || this.#broken) this.text += '\n';
    this.#over = false;
    this.#broken = false;
    this.#used = true;
  }

  #readBreak(element: Element): void {
    const emptyLine = !this.#used || this.#over || this.#broken;
    this.#open();
    const parent = element.parentNode;
    if (emptyLine && parent) {
      const from = Array.prototype.indexOf.call(parent.childNodes, element);
      this.pieces.push({ start: this.text.length, length: 0, node: parent, from });
    }
    this.#broken = true;
  }

  #readObject(): void {
    this.#open();
    this.objects.push(this.text.length);
  }

  #readText(node: Text): void {
    const raw = node.data;
    if (raw === '' || (this.#loose && isLayout(node))) return;
    let from = 0;
    for (const filler of raw.matchAll(fillers)) {
      this.#add(node, from, filler.index);
      from = filler.index + filler[0].length;
    }
    this.#add(node, from, raw.length);
  }

  #add(node: Text, from: number, to: number): void {
    if (from === to) return;
    this.#open();
    const slice = node.data.slice(from, to);
    this.pieces.push({ start: this.text.length, length: to - from, node, from });
    this.text += this.#loose ? slice.replace(/[\n\r\t]/gu, ' ') : slice;
  }
}

/** White space between the tags of blocks, which is not shown. */
function isLayout(node: Text): boolean {
  if (!/^[ \n\r\t]*[\n\r][ \n\r\t]*$/u.test(node.data)) return false;
  const isEdge = (sibling: Node | null) =>
    sibling === null || blocks.has((sibling as Element).tagName ?? '');
  return isEdge(node.previousSibling) && isEdge(node.nextSibling);
}

/** Something in the text that is not text. Empty islands are the fillers of some editors. */
function isObject(element: Element): boolean {
  if (element.tagName === 'IMG') return true;
  return element.getAttribute('contenteditable') === 'false';
}

function isLoose(editor: HTMLElement): boolean {
  const { whiteSpace } = viewOf(editor).getComputedStyle(editor);
  return !/pre|break-spaces/u.test(whiteSpace);
}

/** Reads the region whose host is `editor`. Changes nothing. */
export function readRegion(editor: HTMLElement): Reading {
  const loose = isLoose(editor);
  const walk = new Walk(loose);
  walk.visit(editor);
  return { text: walk.text, map: new TextMap(editor, walk.pieces, walk.objects), loose };
}
