/** Waits for the focus to meet a composer that is read, and only then has the companion brought into the page. */
import { isConnected, send } from '../browser/messages.ts';
import { boxAround } from '../editors/box.ts';
import { kindOf, siteOf } from '../sites/index.ts';
import { focusedElement } from './discover.ts';
import { here } from './here.ts';
import type { Grant, Instance, Joined } from './instance.ts';

export class Watcher implements Instance {
  readonly #life = new AbortController();
  #granted: Promise<Grant> | null = null;
  #companion: Joined | null = null;
  #isWanted = false;
  readonly #isSuccessor: boolean;

  /** @param isSuccessor it took the place of a copy with a sidebar, whose extension was updated under the page */
  constructor(isSuccessor = false) {
    this.#isSuccessor = isSuccessor;
  }

  /** Aborts when it retires. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  isAlive(): boolean {
    return !this.signal.aborted && isConnected();
  }

  retire(): void {
    this.#life.abort();
  }

  /** Where the focus went, or what was typed in. */
  meet(element: Element | null): void {
    const box = element && boxAround(element);
    if (!isConnected()) this.retire();
    else if (this.#companion) this.#companion.meet(box);
    else if (box && isRead(box)) this.#call();
  }

  join(begin: Parameters<Instance['join']>[0]): void {
    if (!this.isAlive() || !this.#granted || this.#companion) return;
    this.#companion = begin(this.#life, this.#granted, this.#isSuccessor);
    this.meet(focusedElement());
    if (this.#isWanted) this.#companion.open();
  }

  /** The person has asked for a check of the field that has the focus. */
  take(): void {
    this.#isWanted = true;
    this.meet(focusedElement());
    this.#companion?.open();
  }

  async toggle(): Promise<void> {
    await this.#companion?.toggle();
  }

  step(by: 1 | -1): void {
    this.#companion?.step(by);
  }

  #call(): void {
    if (this.#granted) return;
    this.#granted = send('companion.load', null);
    // The site may just have been closed to us, or the background be starting: the next focus asks again.
    this.#granted.catch(() => {
      this.#granted = null;
    });
  }
}

function isRead(box: HTMLElement): boolean {
  return kindOf(siteOf(box, here()), box, here().path) !== null;
}
