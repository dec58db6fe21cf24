/** Knows whether an input method is composing in an editor: writing then would scramble what is being composed. */

export interface Composition {
  isComposing(): boolean;
  /** Resolves at once when nothing is being composed, else in a task after the end of it. */
  settled(): Promise<void>;
}

/** Watches until the signal aborts, and then lets those who wait go on. */
export function watchComposition(editor: HTMLElement, signal: AbortSignal): Composition {
  let composing = false;
  const waiting = new Set<() => void>();
  const end = () => {
    composing = false;
    // The editor takes the composed text in after this event.
    setTimeout(() => {
      for (const go of waiting) go();
      waiting.clear();
    });
  };
  editor.addEventListener('compositionstart', () => (composing = true), { signal });
  editor.addEventListener('compositionend', end, { signal });
  signal.addEventListener('abort', end, { once: true });
  return {
    isComposing: () => composing,
    settled: () => (composing ? new Promise((go) => waiting.add(go)) : Promise.resolve()),
  };
}
