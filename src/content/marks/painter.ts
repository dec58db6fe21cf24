/** Draws the marks of one composer as boxes in our own host, and tells which mark is at a point. Idle, it does nothing. */
import type { Mark } from '../../protocol/link.ts';
import type { Composer } from '../composer.ts';
import { type Box, isEmpty, overlap } from '../layout/box.ts';
import { scrollersOf, visibleText } from '../layout/visible.ts';
import { draw } from './draw.ts';
import { mirrorRuler } from './mirror.ts';
import { scrollIntoView } from './scroll.ts';
import { type LiveSpan, type Ruler, rulerFor } from './spans.ts';

export interface Placed {
  readonly mark: Mark;
  readonly live: LiveSpan;
}

/** A mark with the boxes of it that show. */
export interface Shown {
  readonly mark: Mark;
  readonly boxes: readonly Box[];
}

/** Room around a line of text in which a click still means its mark, CSS pixels. */
const slack = 2;

export class Painter {
  readonly #composer: Composer;
  readonly #layer = document.createElement('div');
  readonly #ruler: Ruler;
  readonly #rtl: boolean;
  #scrollers: readonly Element[];
  #placed: readonly Placed[] = [];
  #awaited = 0;

  /** Draws into `root` until the signal aborts. */
  constructor(composer: Composer, root: ShadowRoot, signal: AbortSignal) {
    const { editor } = composer;
    this.#composer = composer;
    this.#layer.className = 'marks';
    this.#layer.hidden = true;
    root.prepend(this.#layer);
    this.#ruler = rulerFor(editor, (field) => mirrorRuler(field, root, signal));
    this.#rtl = getComputedStyle(editor).direction === 'rtl';
    this.#scrollers = scrollersOf(editor);
    this.#listen(signal);
  }

  /** Replaces all marks; offsets are those of the composer's present reading. */
  show(marks: readonly Mark[]): void {
    this.#release();
    const reading = this.#composer.reading();
    this.#placed = marks.map((mark) => ({ mark, live: this.#ruler.span(reading, mark) }));
    this.repaint();
  }

  /** Draws again in the next frame. */
  repaint(): void {
    if (this.#placed.length > 0 || !this.#layer.hidden) {
      this.#awaited ||= requestAnimationFrame(() => this.#paint());
    }
  }

  /** The finding whose mark is at a point of the viewport. */
  at(x: number, y: number): string | null {
    const isHit = ({ left, top, right, bottom }: Box) =>
      x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
    this.#ruler.refresh();
    return this.#placed.find(({ live }) => live.rects().some(isHit))?.mark.finding ?? null;
  }

  /** The finding whose mark is around an offset of the present reading. */
  around(offset: number): string | null {
    const isAround = ({ mark }: Placed) => mark.start <= offset && offset <= mark.end;
    return this.#placed.find(isAround)?.mark.finding ?? null;
  }

  /** Scrolls the least that shows the mark, and lets it pulse once. The focus stays where it is. */
  reveal(finding: string): void {
    const target = this.#placed.find(({ mark }) => mark.finding === finding);
    if (!target) return;
    const { editor } = this.#composer;
    const rect = () => target.live.rects()[0];
    for (const scroller of [editor, ...this.#scrollers, document.scrollingElement]) {
      if (scroller) scrollIntoView(scroller, rect);
    }
    this.#paint();
    for (const box of this.#layer.children) {
      if ((box as HTMLElement).dataset.finding === finding) pulse(box);
    }
  }

  #paint(): void {
    cancelAnimationFrame(this.#awaited);
    this.#awaited = 0;
    const { editor } = this.#composer;
    if (this.#placed.length > 0) this.#ruler.refresh();
    const visible = visibleText(editor, this.#scrollers);
    this.#layer.hidden = isEmpty(visible) || this.#placed.length === 0;
    if (this.#layer.hidden) return;
    const shown = this.#placed.map(({ mark, live }) => ({
      mark,
      boxes: seen(live, visible, editor),
    }));
    draw(this.#layer, shown, visible, this.#rtl);
  }

  #listen(signal: AbortSignal): void {
    const repaint = () => this.repaint();
    // Scrolling does not bubble, but passes through the window on its way down.
    window.addEventListener('scroll', repaint, { capture: true, passive: true, signal });
    visualViewport?.addEventListener('resize', repaint, { passive: true, signal });
    const resize = () => {
      this.#scrollers = scrollersOf(this.#composer.editor);
      this.repaint();
    };
    window.addEventListener('resize', resize, { passive: true, signal });
    const stop = () => {
      cancelAnimationFrame(this.#awaited);
      this.#release();
      this.#layer.remove();
    };
    signal.addEventListener('abort', stop, { once: true });
  }

  #release(): void {
    for (const { live } of this.#placed) live.release();
    this.#placed = [];
  }
}

function pulse(box: Element): void {
  box.classList.add('pulse');
  box.addEventListener('animationend', () => box.classList.remove('pulse'), { once: true });
}

/** The boxes of a span that show: in the visible part of the editor, and not under something else of the page. */
function seen(live: LiveSpan, visible: Box, editor: HTMLElement): Box[] {
  const page = editor.getRootNode() as Document | ShadowRoot;
  return live.rects().filter((rect) => {
    const { left, right, top, bottom } = overlap(rect, visible);
    if (rect.width === 0 || left >= right || top >= bottom) return false;
    const hit = page.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return !hit || editor.contains(hit) || hit.contains(editor) || !isOpaque(hit);
  });
}

/** A layer over a text box that lets the text show through (as some editors have) hides no mark. */
function isOpaque(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || !/transparent|, 0\)|\/ 0\)/u.test(backgroundColor);
}
