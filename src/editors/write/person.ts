/** Notices that the person acts while a write is being verified, so that their typing is not taken for damage. */

const acts = ['keydown', 'pointerdown', 'paste', 'drop', 'compositionstart'];

/** A function that tells whether the person has acted in the window since. Stops with the signal. */
export function watchPerson(page: Document, signal: AbortSignal): () => boolean {
  let acted = false;
  const note = (event: Event) => {
    acted ||= event.isTrusted;
  };
  for (const act of acts) {
    page.defaultView?.addEventListener(act, note, { capture: true, passive: true, signal });
  }
  return () => acted;
}
