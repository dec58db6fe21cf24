/**
 * Reads an editable region: its text and the map from offsets to nodes, in one pass.
 * A block is a line; `br` breaks a line unless it only holds an empty line open; what the editor put
 * in for its own needs (zero-width fillers) is left out. Never `innerText`, which forces layout.
 */
import type { Reading, Span } from './family.ts';
import { type Piece, TextMap } from './map.ts';
import { viewOf } from './view.ts';

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TR UL'
  ).split(' '),
);

/** What an editor shows in an empty place, and where it keeps the caret beside what is not text. */
const decoration =
  '[data-slate-placeholder], [data-slate-spacer], [data-rich-text-placeholder], ' +
  '.ProseMirror-separator, .ql-ui';

/** What a mention or a tag says that is one thing for the editor: it is posted as text. */
const mention = /^[@#][^\n]{1,200}$/u;

/** Zero-width no-break space, word joiner, zero-width space: fillers in every editor that uses them. */
const fillers = /[\uFEFF\u2060\u200B]+/gu;

/** Where white space collapses, a no-break space at the end of a line or beside a space stands for a space. */
const stand = /(?<=^|[ \n])\u00A0|\u00A0(?=$|[ \n])/gu;

class Walk {
  text = '';
  readonly pieces: Piece[] = [];
  readonly objects: Span[] = [];
  /** The present line holds something, be it only a `br`. */
  #used = false;
  /** The present line is over: what comes next begins another. */
  #over = false;
  /** A `br` was met, and breaks the line if something follows it in its block. */
  #broken = false;
  /** The last text that ends with a filler. */
  #filler: Text | null = null;
  /** Within a text in which only marked breaks count. */
  #marksBreaks = false;
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
    else if (element.matches(decoration)) return;
    else if (isObject(element)) this.#readObject(element);
    else if (blocks.has(name)) {
      this.#endLine();
      this.visit(element);
      this.#endLine();
    } else this.visit(element);
  }

  /**
   * A line, be it empty: a text of its own, in which breaks that the editor has marked always count, and
   * others never.
   */
  visitLine(element: Element): void {
    this.#endLine();
    this.#marksBreaks = true;
    this.visit(element);
    this.#marksBreaks = false;
    if (!this.#used || this.#over || this.#broken) {
      this.#open();
      // A filler is where browsers put the caret; the end of the line is for what comes behind it.
      if (this.#filler && element.contains(this.#filler)) {
        this.#place(this.#filler, this.#filler.length);
      }
      this.#place(element, element.childNodes.length);
    }
    this.#endLine();
  }

  /** Nothing comes any more. */
  end(): void {
    this.#endLine();
  }

  #endLine(): void {
    this.#dropLastFeed();
    this.#over = this.#used;
    this.#broken = false;
  }

  /** The line feed that ends a block is not shown: like the last `br`, it only holds the line before it open. */
  #dropLastFeed(): void {
    const last = this.pieces.at(-1);
    if (this.#over || !last || last.length === 0 || !this.text.endsWith('\n')) return;
    if (last.start + last.length < this.text.length) return;
    this.text = this.text.slice(0, -1);
    this.pieces[this.pieces.length - 1] = { ...last, length: last.length - 1 };
  }

  /** A place for the caret where there is no text. */
  #place(node: Node, from: number): void {
    this.pieces.push({ start: this.text.length, length: 0, node, from });
  }

  /** Called before anything is added to a line. */
  #open(): void {
    if (this.#over || this.#broken) this.text += '\n';
    this.#over = false;
    this.#broken = false;
    this.#used = true;
  }

  #readBreak(element: Element): void {
    if (this.#marksBreaks && !element.hasAttribute('data-rich-text-line-break')) return;
    const emptyLine = !this.#used || this.#over || this.#broken;
    this.#open();
    const parent = element.parentNode;
    if (emptyLine && parent) {
      this.#place(parent, Array.prototype.indexOf.call(parent.childNodes, element));
    }
    this.#broken = true;
  }

  #readObject(element: Element): void {
    this.#open();
    const start = this.text.length;
    const words = (element.textContent ?? '').replace(fillers, '').trim();
    if (mention.test(words)) {
      this.pieces.push({ start, length: words.length, node: element, from: 0 });
      this.text += words;
    }
    this.objects.push({ start, end: this.text.length });
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
    if (from === raw.length) this.#filler = node;
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
  return element.matches('[contenteditable="false"], [data-slate-void]');
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
  walk.end();
  const text = loose ? walk.text.replace(stand, ' ') : walk.text;
  return { text, map: new TextMap(editor, walk.pieces, walk.objects), loose };
}

/** Reads an editor whose text is that of these parts of it, each a line or several. Changes nothing. */
export function readLines(editor: HTMLElement, lines: Iterable<HTMLElement>): Reading {
  const walk = new Walk(false);
  for (const line of lines) walk.visitLine(line);
  return { text: walk.text, map: new TextMap(editor, walk.pieces, walk.objects), loose: false };
}
