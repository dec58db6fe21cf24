/** What the person sees of us in a page: the button, the sidebar, and the layer they stand on. */
import type { Mark, ToFrame } from '../protocol/link.ts';
import type { Place } from '../settings/schema.ts';
import type { Site } from '../sites/index.ts';
import { Button } from './button.ts';
import type { Composer } from './composer.ts';
import { Dock } from './dock.ts';
import { createFrame, type Frame, type FrameEvents } from './frame.ts';
import { Host } from './host.ts';
import type { Grant } from './instance.ts';
import { type Box, isEmpty, overlap } from './layout/box.ts';
import { layOutDock } from './layout/dock-layout.ts';
import { rootsAround, windowsAround } from './layout/frames.ts';
import { keepClear, postBoxes } from './layout/keep-clear.ts';
import { scrollersOf, visibleBox } from './layout/visible.ts';
import { isSeen } from './seen.ts';

export interface SurfaceEvents extends FrameEvents {
  /** The person opened, closed or resized the sidebar here. */
  placed(place: Place): void;
  /** The person asks for the sidebar where the page lets no frame of ours in. */
  shutOut(): void;
}

interface Attended {
  readonly editor: HTMLElement;
  readonly site: Site;
  readonly scrollers: readonly Element[];
}

export class Surface {
  readonly #host: Host;
  readonly #frame: Frame;
  readonly #button: Button;
  readonly #dock: Dock;
  readonly #events: SurfaceEvents;
  #attended: Attended | null = null;
  #place: Place | null = null;
  #marks: readonly Mark[] = [];
  /** Nothing is shown before the frame has spoken: Chromium refuses it in a page under isolation, without a word to us. */
  #isLetIn = false;
  #awaited = 0;
  /** Of the editor when the sidebar was last laid out; CSS pixels. */
  #height = 0;

  /** Everything of it leaves the page when the signal aborts. */
  constructor(granted: Promise<Grant>, events: SurfaceEvents, signal: AbortSignal) {
    this.#events = events;
    this.#host = new Host(signal);
    this.#frame = createFrame(granted, events, signal);
    this.#button = new Button(() => this.#press(), signal);
    const resized = (width: number, done: boolean) => this.#resize(width, done);
    this.#dock = new Dock(this.#frame.element, { resized }, signal);
    this.#host.root.append(this.#dock.element, this.#button.element);
    const stop = () => cancelAnimationFrame(this.#awaited);
    signal.addEventListener('abort', stop, { once: true });
  }

  get root(): ShadowRoot {
    return this.#host.root;
  }

  post(message: ToFrame): void {
    this.#frame.post(message);
  }

  /** Whether the page keeps the sidebar out; one that is on its way is not. */
  isShutOut(): boolean {
    return this.#frame.isShutOut();
  }

  /** The frame has spoken. */
  letIn(): void {
    this.#isLetIn = true;
    this.#arrange();
  }

  mountBy(editor: Element): void {
    this.#host.mountBy(editor);
  }

  /** True when the focus is in the sidebar or on the button. */
  hasFocus(): boolean {
    return this.#host.root.activeElement !== null;
  }

  /** Whether the person can see the sidebar, so that what was pressed in it was meant. */
  isSeen(): Promise<boolean> {
    return isSeen(this.#frame.element, this.root);
  }

  focus(): void {
    this.#frame.element.focus({ preventScroll: true });
  }

  /** After the page came back from the browser's cache: its port is dead, though nothing says so. */
  reopen(): void {
    this.#frame.reload();
  }

  /** Stands by this composer from now on. */
  attend({ editor, signal }: Composer, site: Site, place: Place | null): void {
    this.#attended = { editor, site, scrollers: scrollersOf(editor) };
    this.#listen(editor, signal);
    this.#place = place;
    this.#marks = [];
    this.#host.mountBy(editor);
    this.#arrange();
  }

  /** Stands by no editor: nothing is shown. */
  leave(): void {
    this.#attended = null;
    this.#marks = [];
    this.#arrange();
  }

  place(place: Place): void {
    this.#place = place;
    this.#arrange();
  }

  count(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#button.show(marks, this.#place?.open ?? false);
    this.follow();
  }

  /** What a card over the page should leave free: the sidebar, and the buttons that publish. */
  obstacles(): readonly Box[] {
    const dock = this.#dock.box();
    const { editor, site } = this.#attended ?? {};
    return [...(dock ? [dock] : []), ...(editor && site ? postBoxes(editor, site) : [])];
  }

  /** The composer may have another size, and so have moved its buttons under the sidebar: makes room again. */
  makeRoom(): void {
    const { editor, site } = this.#attended ?? {};
    const dock = this.#dock.box();
    // Not by scrolling: a sidebar that moved with the page would be in the way all the more.
    const isOther = editor && heightOf(editor) !== this.#height;
    if (dock && site && isOther && !isEmpty(overlap(dock, keepClear(editor, site)))) {
      this.#arrange();
    } else this.follow();
  }

  /** Lets the button go where the editor went, in the next frame. */
  follow(): void {
    this.#awaited ||= requestAnimationFrame(() => this.#follow());
  }

  #listen(editor: HTMLElement, signal: AbortSignal): void {
    const moved = () => this.follow();
    const resized = () => {
      if (this.#attended)
        this.#attended = { ...this.#attended, scrollers: scrollersOf(this.#attended.editor) };
      this.#arrange();
    };
    for (const each of rootsAround(editor)) {
      each.addEventListener('scroll', moved, { capture: true, passive: true, signal });
    }
    for (const each of windowsAround(editor)) {
      each.addEventListener('resize', resized, { passive: true, signal });
    }
  }

  #arrange(): void {
    const isShown = this.#isLetIn && this.#place?.open;
    const layout = this.#attended && isShown ? this.#layOut(this.#attended) : null;
    this.#dock.show(layout);
    this.#button.show(this.#marks, layout !== null);
    this.#button.settle();
    this.#follow();
  }

  #layOut({ editor, site }: Attended) {
    if (!this.#place) return null;
    this.#height = heightOf(editor);
    const view = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    return layOutDock(view, keepClear(editor, site), this.#place, isRtl());
  }

  #follow(): void {
    cancelAnimationFrame(this.#awaited);
    this.#awaited = 0;
    this.#host.fit();
    this.#button.element.hidden = !this.#attended || !this.#place;
    if (!this.#attended || !this.#place) return;
    const { editor, scrollers } = this.#attended;
    this.#button.follow(visibleBox(editor, scrollers), this.#dock.box(), isRtl());
  }

  #press(): void {
    if (this.isShutOut()) this.#events.shutOut();
    else if (this.#place) this.#events.placed({ ...this.#place, open: !this.#place.open });
  }

  #resize(width: number, done: boolean): void {
    if (!this.#place) return;
    const place = { ...this.#place, width };
    if (done) this.#events.placed(place);
    else this.place(place);
  }
}

const heightOf = (editor: Element) => Math.round(editor.getBoundingClientRect().height);

function isRtl(): boolean {
  return getComputedStyle(document.documentElement).direction === 'rtl';
}
