/** Frames of our origin: the windows around an editor, and where what is in them lies in our own viewport. */
import { holderOf } from '../../sites/index.ts';
import type { Box } from './box.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a document's viewport lies in ours: where it begins, and how much larger it is shown. */
interface Shift extends Point {
  readonly scaleX: number;
  readonly scaleY: number;
}

/** The document in a frame of our origin; null for any other element. */
function pageIn(element: Element): Document | null {
  return element.tagName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument : null;
}

/** The window that an element is in and those around it, up to ours. */
export function windowsAround(element: Element): readonly (Window & typeof globalThis)[] {
  const windows: (Window & typeof globalThis)[] = [];
  let page: Document | undefined = element.ownerDocument;
  while (page?.defaultView) {
    windows.push(page.defaultView);
    page = holderOf(page)?.ownerDocument;
  }
  return windows;
}

/** Where scrolling around an element is heard: the windows, and the shadow roots, out of which it does not come. */
export function rootsAround(element: Element): readonly EventTarget[] {
  const roots: EventTarget[] = [];
  for (let each: Element | null = element; each; ) {
    const root: Node = each.getRootNode();
    const target = root.nodeType === 9 ? (root as Document).defaultView : root;
    if (target) roots.push(target);
    each = holderOf(each);
  }
  return roots;
}

/** Null for our own document, which lies where it is. */
function shiftOf(page: Document): Shift | null {
  const frame = holderOf(page);
  if (!frame) return null;
  const { left, top, width, height } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const scaleX = width / frame.offsetWidth || 1;
  const scaleY = height / frame.offsetHeight || 1;
  const own = {
    x: left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * scaleX,
    y: top + (frame.clientTop + Number.parseFloat(paddingTop)) * scaleY,
  };
  const outer = shiftOf(frame.ownerDocument);
  if (!outer) return { ...own, scaleX, scaleY };
  return {
    x: outer.x + own.x * outer.scaleX,
    y: outer.y + own.y * outer.scaleY,
    scaleX: scaleX * outer.scaleX,
    scaleY: scaleY * outer.scaleY,
  };
}

/** A box of a document's viewport, in ours. */
export function toOurs(page: Document, box: Box): Box {
  return shifter(page)(box);
}

/** The same for many boxes of one document. */
export function shifter(page: Document): (box: Box) => Box {
  const shift = shiftOf(page);
  if (!shift) return (box) => box;
  const { x, y, scaleX, scaleY } = shift;
  return ({ left, top, right, bottom }) => ({
    left: x + left * scaleX,
    top: y + top * scaleY,
    right: x + right * scaleX,
    bottom: y + bottom * scaleY,
  });
}

/** The box of an element, in our viewport. */
export function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return toOurs(element.ownerDocument, { left, top, right, bottom });
}

/** All that a document's window shows of it, in our viewport. */
export function viewportOf(page: Document): Box {
  const { innerWidth: right, innerHeight: bottom } = page.defaultView ?? window;
  return toOurs(page, { left: 0, top: 0, right, bottom });
}

/** Where a pointer is in our viewport. */
export function pointOf({ view, clientX, clientY }: MouseEvent): Point {
  const page = view?.document ?? document;
  const { left: x, top: y } = toOurs(page, {
    left: clientX,
    top: clientY,
    right: clientX,
    bottom: clientY,
  });
  return { x, y };
}

/** What is at a point of our viewport, inside open shadow roots and frames of our origin too. */
export function elementAt(x: number, y: number): Element | null {
  let found: Element | null = null;
  let root: DocumentOrShadowRoot | null = document;
  let at: Point = { x, y };
  while (root) {
    const hit: Element | null = root.elementFromPoint(at.x, at.y);
    if (!hit || hit === found) return found;
    found = hit;
    const page = pageIn(hit);
    const shift = page && shiftOf(page);
    if (shift) at = { x: (x - shift.x) / shift.scaleX, y: (y - shift.y) / shift.scaleY };
    root = page ?? hit.shadowRoot;
  }
  return found;
}

/** What scrolls when an ancestor of an editor does: in the place of a frame, the document in it. */
export function scrollableOf(element: Element): Element | null {
  const page = pageIn(element);
  return page ? page.scrollingElement : element;
}
