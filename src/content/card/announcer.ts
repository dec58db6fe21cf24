/** Says to a screen reader what a sighted person sees appear at the words, without taking the focus. */

export class Announcer {
  readonly #region = document.createElement('div');

  constructor(root: ShadowRoot, signal: AbortSignal) {
    this.#region.className = 'aloud';
    this.#region.role = 'status';
    this.#region.ariaLive = 'polite';
    root.append(this.#region);
    signal.addEventListener('abort', () => this.#region.remove(), { once: true });
  }

  /** Said once; the same again later is said again. */
  say(text: string, lang: string): void {
    this.hush();
    const words = document.createElement('p');
    words.lang = lang;
    words.textContent = text;
    this.#region.append(words);
  }

  /** Leaves nothing to be found by someone who reads on. */
  hush(): void {
    this.#region.replaceChildren();
  }
}
