/** The one element of ours in the page: plain, nameless, with a closed shadow root, in the top layer. */
import { parentOf } from '../sites/index.ts';
import { dress } from './styles.ts';

/** After this many removals by the page the host stays away, quietly. */
const patience = 3;

/** What a page hears of a press outside its own dialog or menu, to close it: ours is not for it. */
const pointed = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'];
const stop = (event: Event) => event.stopPropagation();

export class Host {
  readonly root: ShadowRoot;
  readonly #element = document.createElement('div');
  readonly #guard = new MutationObserver((changes) => {
    if (changes.some(({ type }) => type === 'attributes')) this.#raise();
    this.#check();
  });
  #home: Element | null = null;
  #removals = 0;
  #zoom = 1;

  /** Not mounted yet; leaves the page when the signal aborts. */
  constructor(signal: AbortSignal) {
    this.#element.popover = 'manual';
    this.root = this.#element.attachShadow({ mode: 'closed' });
    dress(this.root);
    for (const type of pointed) this.root.addEventListener(type, stop, { signal });
    this.#element.addEventListener('toggle', () => this.#check(), { signal });
    signal.addEventListener('abort', () => this.#leave(), { once: true });
  }

  /** Puts the host where it can be reached beside the composer; no effect when it is there. */
  mountBy(composer: Element): void {
    const home = homeOf(composer);
    if (home === this.#home && this.#element.isConnected) return;
    this.#guard.disconnect();
    this.#home = home;
    this.#mount();
    // The children of this one parent, not what is below them.
    this.#guard.observe(home, { childList: true, attributeFilter: ['open'] });
  }

  #mount(): void {
    if (!this.#home || this.#removals > patience) return;
    this.#home.append(this.#element);
    this.#element.showPopover();
    this.fit();
  }

  /** Takes back what the page enlarges everything by: our boxes are in pixels of the viewport. */
  fit(): void {
    const zoom = this.#home?.currentCSSZoom ?? 1;
    if (zoom === this.#zoom) return;
    this.#zoom = zoom;
    this.#element.style.setProperty('--fit', zoom === 1 ? '' : String(1 / zoom));
  }

  /** A dialog that opens again stands above all that was open before, our host inside it included. */
  #raise(): void {
    if (!this.#home?.matches('dialog:modal') || !this.#element.matches(':popover-open')) return;
    this.#element.hidePopover();
    this.#element.showPopover();
  }

  /** The page has taken the host away or closed it: back it goes, while there is patience. */
  #check(): void {
    if (!this.#home?.isConnected) return;
    const isHere = this.#element.parentNode === this.#home;
    if (isHere && this.#element.matches(':popover-open')) return;
    this.#removals++;
    this.#mount();
  }

  #leave(): void {
    this.#guard.disconnect();
    this.#home = null;
    this.#element.remove();
  }
}

/**
 * An open modal dialog makes everything outside it inert, so the host goes inside the one that holds the composer.
 * Always in our own document: one in a frame makes nothing inert out here.
 */
function homeOf(composer: Element): Element {
  for (let each: Element | null = composer; each; each = parentOf(each)) {
    if (each.ownerDocument === document && each.matches('dialog:modal')) return each;
  }
  return document.documentElement;
}
