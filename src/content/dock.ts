/** The panel that holds the sidebar's frame, and the handle that makes it wider or narrower. */
import type { Box } from './layout/box.ts';
import { type DockLayout, widths } from './layout/dock-layout.ts';
import { say } from './words.ts';

/** CSS pixels that one press of an arrow key moves the edge. */
const step = 16;

export interface DockEvents {
  /** The person asks for another width, CSS pixels; `done` at the end of a drag. */
  resized(width: number, done: boolean): void;
}

export class Dock {
  readonly element = document.createElement('div');
  readonly #handle = document.createElement('div');
  readonly #events: DockEvents;
  #layout: DockLayout | null = null;

  constructor(frame: HTMLIFrameElement, events: DockEvents, signal: AbortSignal) {
    this.#events = events;
    this.element.className = 'dock';
    this.element.hidden = true;
    this.#handle.className = 'handle';
    this.#handle.tabIndex = 0;
    this.#handle.role = 'separator';
    this.#handle.ariaOrientation = 'vertical';
    this.#handle.ariaLabel = say('resize');
    this.#handle.ariaValueMin = String(widths.least);
    this.#handle.ariaValueMax = String(widths.most);
    this.element.append(frame, this.#handle);
    this.#handle.addEventListener('pointerdown', (event) => this.#drag(event), { signal });
    this.#handle.addEventListener('keydown', (event) => this.#press(event), { signal });
  }

  /** Null hides it; the frame goes on working. */
  show(layout: DockLayout | null): void {
    this.#layout = layout;
    this.element.hidden = layout === null;
    if (!layout) return;
    const { edge, left, top, width, height } = layout;
    const isSheet = edge === 'top' || edge === 'bottom';
    const dragging = this.element.classList.contains('dragging') ? ' dragging' : '';
    this.element.className = `dock ${edge}${isSheet ? ' sheet' : ''}${dragging}`;
    this.element.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    this.#handle.ariaValueNow = String(width);
  }

  /** What it covers, or null while it is hidden. */
  box(): Box | null {
    if (!this.#layout) return null;
    const { left, top, width, height } = this.#layout;
    return { left, top, right: left + width, bottom: top + height };
  }

  #drag(down: PointerEvent): void {
    const layout = this.#layout;
    if (!layout || !down.isTrusted || down.button !== 0) return;
    down.preventDefault();
    const drag = new AbortController();
    const options = { signal: drag.signal };
    this.#handle.setPointerCapture(down.pointerId);
    this.element.classList.add('dragging');
    const outwards = layout.edge === 'left' ? 1 : -1;
    const move = (event: PointerEvent) => {
      const width = layout.width + outwards * (event.clientX - down.clientX);
      this.#events.resized(within(width), false);
    };
    const end = (event: PointerEvent) => {
      drag.abort();
      this.element.classList.remove('dragging');
      // Where a cancelled drag ended is not told.
      if (event.type === 'pointerup') move(event);
      this.#events.resized(this.#layout?.width ?? widths.least, true);
    };
    this.#handle.addEventListener('pointermove', move, options);
    this.#handle.addEventListener('pointerup', end, options);
    this.#handle.addEventListener('pointercancel', end, options);
  }

  #press(event: KeyboardEvent): void {
    const layout = this.#layout;
    if (!layout || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    const toLeft = event.key === 'ArrowLeft';
    const width = layout.width + (toLeft === (layout.edge === 'right') ? step : -step);
    this.#events.resized(within(width), true);
  }
}

const within = (width: number) => Math.round(Math.max(widths.least, Math.min(width, widths.most)));
