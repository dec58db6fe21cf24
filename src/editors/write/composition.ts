/**
 * Knows when a person is in the middle of something in an editor. While an input method composes, writing would
 * scramble what is being composed; right after a key, one undo would take the typing back with what was written.
 */
import { pause } from './waiting.ts';

/** Milliseconds after its end in which an editor may still take the composed text in (Draft.js waits 20). */
const aftermath = 60;

/** Milliseconds by which a busy page may be late to take a change in: its history counts from then. */
const lateness = 200;

/** What changes a text, or may: engines swallow some of the events that would tell. Ours are among them. */
const changes = ['beforeinput', 'input', 'keydown', 'paste', 'cut', 'drop'];

export interface Composition {
  isComposing(): boolean;
  /**
   * Resolves at once when nothing is being composed, else when the editor has had time to take in what was
   * composed; and not before the last change is `lull` milliseconds old.
   */
  settled(lull?: number): Promise<void>;
}

/** Watches until the signal aborts, and then lets those who wait go on. */
export function watchComposition(editor: HTMLElement, signal: AbortSignal): Composition {
  let composing = false;
  let changed = Number.NEGATIVE_INFINITY;
  const waiting = new Set<() => void>();
  const end = () => {
    composing = false;
    setTimeout(() => {
      if (composing) return;
      for (const go of waiting) go();
      waiting.clear();
    }, aftermath);
  };
  const change = () => {
    changed = performance.now();
  };
  for (const type of changes) {
    editor.addEventListener(type, change, { capture: true, passive: true, signal });
  }
  editor.addEventListener('compositionstart', () => (composing = true), { signal });
  editor.addEventListener('compositionend', end, { signal });
  signal.addEventListener('abort', end, { once: true });
  const settled = async (lull = 0): Promise<void> => {
    if (composing) await new Promise<void>((go) => waiting.add(go));
    const rest = lull === 0 ? 0 : changed + lull + lateness - performance.now();
    if (rest <= 0 || signal.aborted) return;
    await pause(rest);
    await settled(lull);
  };
  return { isComposing: () => composing, settled };
}
