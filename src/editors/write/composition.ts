/** Knows whether an input method is composing in an editor: writing then would scramble what is being composed. */

/** Milliseconds after its end in which an editor may still take the composed text in (Draft.js waits 20). */
const aftermath = 60;

export interface Composition {
  isComposing(): boolean;
  /** Resolves at once when nothing is being composed, else when the editor has had time to take in what was composed. */
  settled(): Promise<void>;
}

/** Watches until the signal aborts, and then lets those who wait go on. */
export function watchComposition(editor: HTMLElement, signal: AbortSignal): Composition {
  let composing = false;
  const waiting = new Set<() => void>();
  const end = () => {
    composing = false;
    setTimeout(() => {
      if (composing) return;
      for (const go of waiting) go();
      waiting.clear();
    }, aftermath);
  };
  editor.addEventListener('compositionstart', () => (composing = true), { signal });
  editor.addEventListener('compositionend', end, { signal });
  signal.addEventListener('abort', end, { once: true });
  return {
    isComposing: () => composing,
    settled: () => (composing ? new Promise((go) => waiting.add(go)) : Promise.resolve()),
  };
}
