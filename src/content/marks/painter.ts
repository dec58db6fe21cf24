/** Draws the marks of one composer as boxes in our own host, and tells which mark is at a point. Idle, it does nothing. */
import { changeBetween, moveSpan } from '../../editors/index.ts';
import type { Mark } from '../../protocol/link.ts';
import type { Composer } from '../composer.ts';
import { type Box, isEmpty, overlap } from '../layout/box.ts';
import { rootsAround, scrollableOf, windowsAround } from '../layout/frames.ts';
import { scrollersOf, visibleText } from '../layout/visible.ts';
import { Cover } from './covered.ts';
import { draw } from './draw.ts';
import { joinLines } from './lines.ts';
import { mirrorRuler } from './mirror.ts';
import { scrollIntoView } from './scroll.ts';
import { type Ruler, rulerFor } from './spans.ts';

/** A mark with the boxes of it that show, and which way its words run. */
export interface Shown {
  readonly mark: Mark;
  readonly boxes: readonly Box[];
  readonly rtl: boolean;
}

/** Room around a line of text in which a pointer still means its mark, CSS pixels. */
const slack = 2;

/** Milliseconds after the last key. */
const pause = 300;

/** What begins with a letter of a script that runs from right to left, and what with another letter. */
const rightToLeft = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const leftToRight = /^\P{L}*\p{L}/u;

export class Painter {
  readonly #composer: Composer;
  readonly #layer = document.createElement('div');
  readonly #ruler: Ruler;
  readonly #rtl: boolean;
  readonly #onPaint: () => void;
  readonly #cover: Cover;
  #scrollers: readonly Element[];
  /** In offsets of `#text`. */
  #marks: readonly Mark[] = [];
  #text = '';
  #isDrawn = true;
  #shown: readonly Shown[] = [];
  #awaited = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** Draws into `root` until the composer is given up; `onPaint` is told when marks may stand elsewhere. */
  constructor(composer: Composer, root: ShadowRoot, onPaint: () => void) {
    const { editor, signal } = composer;
    this.#composer = composer;
    this.#onPaint = onPaint;
    this.#cover = new Cover(editor);
    this.#layer.className = 'marks';
    this.#layer.hidden = true;
    root.prepend(this.#layer);
    this.#ruler = rulerFor(editor, (field) => mirrorRuler(field, root, signal));
    this.#rtl = getComputedStyle(editor).direction === 'rtl';
    this.#scrollers = scrollersOf(editor);
    this.#listen(signal);
  }

  /** Replaces all marks; offsets are those of the composer's present reading. Without `isDrawn` nothing is drawn. */
  show(marks: readonly Mark[], isDrawn: boolean): void {
    const isSame = isDrawn === this.#isDrawn && areSame(this.marks(), marks);
    this.#marks = marks;
    this.#isDrawn = isDrawn;
    // They went with the text already: nothing moves.
    if (!isSame) this.repaint();
  }

  /** The marks in offsets of the composer's present reading; those whose words are changing are left out. */
  marks(): readonly Mark[] {
    const { text } = this.#composer.reading();
    const change = changeBetween(this.#text, text);
    this.#text = text;
    if (change) {
      this.#marks = this.#marks.flatMap((mark) => {
        const span = moveSpan(change, mark);
        return span ? [span === mark ? mark : { ...mark, ...span }] : [];
      });
    }
    return this.#marks;
  }

  /** Draws again in the next frame; what stood over the text then may do so no more. */
  #look(): void {
    this.#cover.lookAgain();
    this.repaint();
  }

  /** Draws again in the next frame. */
  repaint(): void {
    if (this.#marks.length > 0 || !this.#layer.hidden) {
      this.#awaited ||= requestAnimationFrame(() => this.paint());
    }
  }

  /** The finding whose mark was drawn at a point of the viewport. */
  at(x: number, y: number): string | null {
    const isHit = ({ left, top, right, bottom }: Box) =>
      x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
    return this.#shown.find(({ boxes }) => boxes.some(isHit))?.mark.finding ?? null;
  }

  /** Where a mark is drawn now, line by line; empty when it does not show. */
  boxesOf(finding: string): readonly Box[] {
    return this.#shown.find(({ mark }) => mark.finding === finding)?.boxes ?? [];
  }

  /** The finding whose mark is around an offset of the present reading. */
  around(offset: number): string | null {
    const isAround = ({ start, end }: Mark) => start <= offset && offset <= end;
    return this.marks().find(isAround)?.finding ?? null;
  }

  /** Scrolls the least that shows the mark, and lets it pulse once. The focus stays where it is. */
  reveal(finding: string): void {
    const mark = this.marks().find((each) => each.finding === finding);
    if (!mark) return;
    const { editor } = this.#composer;
    const line = () => {
      this.#ruler.refresh(this.#composer.reading());
      return this.#ruler.measure(mark)[0];
    };
    for (const each of [editor, ...this.#scrollers, document.scrollingElement]) {
      const scroller = each && scrollableOf(each);
      if (scroller) scrollIntoView(scroller, line);
    }
    this.paint();
    for (const box of this.#layer.children) {
      if ((box as HTMLElement).dataset.finding === finding) pulse(box);
    }
  }

  /**
   * The composer has moved or its text is another. After typing, which may open a menu, marks are where their words
   * are at once, and what covers them is looked at when it pauses.
   */
  follow(): void {
    if (this.#composer.reading().text === this.#text) {
      this.repaint();
      return;
    }
    this.paint();
    clearTimeout(this.#pause);
    if (!this.#layer.hidden) this.#pause = setTimeout(() => this.#look(), pause);
  }

  /** Draws at once: in the frame in which the text was read, so that no mark is seen where its words were. */
  paint(): void {
    cancelAnimationFrame(this.#awaited);
    this.#awaited = 0;
    const marks = this.#isDrawn ? this.marks() : [];
    if (marks.length === 0 && this.#layer.hidden) return;
    const visible = visibleText(this.#composer.editor, this.#scrollers);
    this.#shown = isEmpty(visible) ? [] : this.#place(marks, visible);
    this.#layer.hidden = this.#shown.length === 0;
    draw(this.#layer, this.#shown, visible);
    this.#onPaint();
  }

  #place(marks: readonly Mark[], visible: Box): readonly Shown[] {
    this.#ruler.refresh(this.#composer.reading());
    const isSeen = (box: Box) => {
      const part = overlap(box, visible);
      return !isEmpty(part) && !this.#cover.hides(part);
    };
    return marks.flatMap((mark) => {
      const boxes = joinLines(this.#ruler.measure(mark)).filter(isSeen);
      return boxes.length > 0 ? [{ mark, boxes, rtl: this.#runsLeft(mark) }] : [];
    });
  }

  #runsLeft({ start, end }: Mark): boolean {
    const words = this.#text.slice(start, end);
    return rightToLeft.test(words) || (this.#rtl && !leftToRight.test(words));
  }

  #listen(signal: AbortSignal): void {
    const look = () => this.#look();
    // Scrolling does not bubble, but passes through the window on its way down. A click may open a menu.
    for (const each of rootsAround(this.#composer.editor)) {
      for (const type of ['scroll', 'click', 'focusin']) {
        each.addEventListener(type, look, { capture: true, passive: true, signal });
      }
    }
    visualViewport?.addEventListener('resize', look, { passive: true, signal });
    const resize = () => {
      this.#scrollers = scrollersOf(this.#composer.editor);
      this.#look();
    };
    const windows = windowsAround(this.#composer.editor);
    for (const each of windows) each.addEventListener('resize', resize, { passive: true, signal });
    const stop = () => {
      cancelAnimationFrame(this.#awaited);
      clearTimeout(this.#pause);
      this.#layer.remove();
    };
    signal.addEventListener('abort', stop, { once: true });
  }
}

function pulse(box: Element): void {
  box.classList.add('pulse');
  box.addEventListener('animationend', () => box.classList.remove('pulse'), { once: true });
}

function areSame(some: readonly Mark[], others: readonly Mark[]): boolean {
  if (some.length !== others.length) return false;
  return some.every((mark, index) => {
    const other = others[index];
    if (mark.finding !== other?.finding || mark.level !== other.level) return false;
    return mark.start === other.start && mark.end === other.end;
  });
}
