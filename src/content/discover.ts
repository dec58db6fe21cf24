/** Tells where the focus goes and what is typed in, in this page and in frames of its origin. Watches no part of the page. */

/** Frames inside frames are entered this far. */
const deepest = 3;

/** The element that the event began at, inside open shadow roots too. */
function originOf(event: Event): Element | null {
  const [origin] = event.composedPath();
  return isNode(origin) && origin.nodeType === 1 ? (origin as Element) : null;
}

/** Told by its type: elements of a frame are instances of that frame's own classes. */
function isNode(target: EventTarget | undefined): target is Node {
  return target !== undefined && 'nodeType' in target;
}

/** Where the focus is in one document, inside open shadow roots too. */
function focusIn(page: Document): Element | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The frames of our origin that the focus is in, from the outermost. */
function focusedFrames(): HTMLIFrameElement[] {
  const frames: HTMLIFrameElement[] = [];
  let element = focusIn(document);
  while (frames.length < deepest && element?.tagName === 'IFRAME') {
    const frame = element as HTMLIFrameElement;
    if (!frame.contentDocument) break;
    frames.push(frame);
    element = focusIn(frame.contentDocument);
  }
  return frames;
}

/** The focused element, inside open shadow roots and frames of our origin too. */
export function focusedElement(): Element | null {
  return focusIn(focusedFrames().at(-1)?.contentDocument ?? document);
}

/** Listens until the signal aborts; tells of focus and typing, and of the focus that leaves a window for a frame. */
class Ears {
  readonly #hear: (event: Event) => void;
  readonly #look: () => void;
  readonly #signal: AbortSignal;
  readonly #hooked = new WeakSet<Node>();
  readonly #known = new WeakSet<Element>();

  constructor(hear: (event: Event) => void, look: () => void, signal: AbortSignal) {
    this.#hear = hear;
    this.#look = look;
    this.#signal = signal;
  }

  hookPage(page: Document): void {
    if (this.#hooked.has(page) || !page.defaultView) return;
    this.#hooked.add(page);
    this.#listen(page.defaultView);
    // The frame that takes the focus says nothing to the page around it, which only notices that it has lost it;
    // Firefox tells where to in a later task.
    const later = () => setTimeout(this.#look);
    page.defaultView.addEventListener('blur', later, { passive: true, signal: this.#signal });
  }

  /** Focus that moves within a shadow root is not announced outside of it. */
  hookRoots(path: readonly EventTarget[]): void {
    for (const target of path) {
      if (!isNode(target) || target.nodeType !== 11 || this.#hooked.has(target)) continue;
      this.#hooked.add(target);
      this.#listen(target);
    }
  }

  hookFrame(frame: HTMLIFrameElement): void {
    if (frame.contentDocument) this.hookPage(frame.contentDocument);
    if (this.#known.has(frame)) return;
    this.#known.add(frame);
    // Another document, or the same one written anew, which drops its listeners.
    const again = () => {
      if (frame.contentDocument) this.#hooked.delete(frame.contentDocument);
      this.#look();
    };
    frame.addEventListener('load', again, { passive: true, signal: this.#signal });
  }

  #listen(target: EventTarget): void {
    for (const type of ['focusin', 'input']) {
      const options = { capture: true, passive: true, signal: this.#signal };
      target.addEventListener(type, this.#hear, options);
    }
  }
}

/**
 * Calls `meet` with the element that holds the focus now, if any, and with each that takes it or is typed in.
 * In the page itself only; in a frame of its origin from when the focus first enters it.
 */
export function discover(meet: (element: Element | null) => void, signal: AbortSignal): void {
  const hear = (event: Event) => {
    ears.hookRoots(event.composedPath());
    meet(originOf(event));
  };
  const look = () => {
    const frames = signal.aborted ? [] : focusedFrames();
    for (const frame of frames) ears.hookFrame(frame);
    if (frames.length > 0) meet(focusedElement());
  };
  const ears: Ears = new Ears(hear, look, signal);
  ears.hookPage(document);
  for (const frame of focusedFrames()) ears.hookFrame(frame);
  const focused = focusedElement();
  if (focused && focused !== document.body) meet(focused);
}
