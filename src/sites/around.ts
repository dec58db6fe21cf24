/** The way up from an element: to its parent, out of shadow roots, and out of frames of the same origin. */

/** The element that holds the root which a node stands in: the host of a shadow root, the frame of a document. */
export function holderOf(node: Node): HTMLElement | null {
  const root = node.getRootNode();
  // Told by its type: in a frame, roots are instances of that frame's own classes.
  if (root.nodeType === 11) return ((root as ShadowRoot).host ?? null) as HTMLElement | null;
  const frame = root.nodeType === 9 ? (root as Document).defaultView?.frameElement : null;
  return (frame ?? null) as HTMLElement | null;
}

/** The parent, or what holds the root that the element is at the top of. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? holderOf(element);
}

/** The first ancestor-or-self that matches. */
export function closestAcross(start: Element, selector: string): Element | null {
  for (let element: Element | null = start; element; element = holderOf(element)) {
    const hit = element.closest(selector);
    if (hit) return hit;
  }
  return null;
}
