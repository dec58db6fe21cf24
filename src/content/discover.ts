/** Finds composers by where the focus goes. Listens on the window only; watches no part of the page. */
import { type Found, findEditor } from '../editors/index.ts';

/** The element that the event began at, inside open shadow roots too. */
function originOf(event: Event): Element | null {
  const [origin] = event.composedPath();
  return origin instanceof Element ? origin : null;
}

/** The focused element, inside open shadow roots too. */
function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/**
 * Calls `meet` with the editor that holds the focus now, if any, and with each that takes it or is
 * typed in; with null when the focus goes to something that is no editor.
 */
export function discover(meet: (found: Found | null) => void, signal: AbortSignal): void {
  const hooked = new WeakSet<EventTarget>();
  const hear = (event: Event) => {
    // Focus that moves within a shadow root is not announced outside of it.
    for (const target of event.composedPath()) {
      if (target instanceof ShadowRoot && !hooked.has(target)) hook(target);
    }
    const origin = originOf(event);
    meet(origin && findEditor(origin));
  };
  const hook = (target: EventTarget) => {
    hooked.add(target);
    for (const type of ['focusin', 'input']) {
      target.addEventListener(type, hear, { capture: true, passive: true, signal });
    }
  };
  hook(window);
  const focused = focusedElement();
  const found = focused && findEditor(focused);
  if (found) meet(found);
}
