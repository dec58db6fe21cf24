/** Shadow roots as extensions see them, closed ones too; a page sees open ones only. */

/** Firefox gives them as a property, Chromium by a function of its own. */
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Null when the element has no shadow root. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot: root } = element as FirefoxElement;
  if (root !== undefined) return root;
  const dom = globalThis.chrome?.dom;
  return dom && element instanceof HTMLElement
    ? dom.openOrClosedShadowRoot(element)
    : element.shadowRoot;
}
