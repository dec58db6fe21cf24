/** The moments between the steps of a write; only a write in progress waits. */
import type { View } from '../view.ts';

/** @param milliseconds at least */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Two frames, in which editors draw what they took in; or 100 ms where frames do not come (a hidden tab). */
export function twoFrames(view: View): Promise<void> {
  const frames = new Promise<void>((resolve) => {
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve()));
  });
  return Promise.race([frames, pause(100)]);
}

/**
 * Makes a selection and lets the editor take note: resolves a task after `selectionchange`, or after
 * 60 ms without one. Draft.js, written to earlier, destroys another paragraph.
 */
export async function noted(page: Document, select: () => void): Promise<void> {
  const done = new AbortController();
  const changed = new Promise<void>((resolve) => {
    const options = { signal: done.signal, capture: true };
    page.addEventListener('selectionchange', () => setTimeout(resolve), options);
  });
  select();
  await Promise.race([changed, pause(60)]);
  done.abort();
}
