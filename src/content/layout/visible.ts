/** The part of an editor that can be seen: its own box, cut by every scrolling ancestor, frame and viewport around it. */
import { parentOf } from '../../sites/index.ts';
import { type Box, overlap } from './box.ts';
import { boxOf, toOurs, viewportOf } from './frames.ts';

/** The ancestors that cut what overflows them, shadow hosts and frames included; found once, for it reads many styles. */
export function scrollersOf(editor: Element): readonly Element[] {
  const found: Element[] = [];
  for (let each = parentOf(editor); each; each = parentOf(each)) {
    const { body, documentElement } = each.ownerDocument;
    if (each === body || each === documentElement) continue;
    const { overflowX, overflowY } = getComputedStyle(each);
    if (isFrame(each) || overflowX !== 'visible' || overflowY !== 'visible') found.push(each);
  }
  return found;
}

const isFrame = (element: Element) => element.tagName === 'IFRAME';

/** True for the element itself and for what is inside it, in shadow roots and frames too. */
export function isInside(inner: Element, outer: Element): boolean {
  let each: Element | null = inner;
  while (each && each !== outer) each = parentOf(each);
  return each !== null;
}

/** Where the text of the editor can be seen now; empty when nowhere. */
export function visibleText(editor: Element, scrollers: readonly Element[]): Box {
  return overlap(visibleBox(editor, scrollers), innerBox(editor));
}

/** What is visible of the editor now, its borders and scroll bars included; empty when nothing is. */
export function visibleBox(editor: Element, scrollers: readonly Element[]): Box {
  return [boxOf(editor), ...scrollers.map(innerBox)].reduce(overlap, viewportOf(document));
}

/** The box inside the borders; of a frame, what the document in it can be seen through. */
export function innerBox(element: Element): Box {
  const page = isFrame(element) ? (element as HTMLIFrameElement).contentDocument : null;
  if (page) return viewportOf(page);
  const outer = element.getBoundingClientRect();
  const left = outer.left + element.clientLeft;
  const top = outer.top + element.clientTop;
  const { clientWidth, clientHeight, ownerDocument } = element;
  return toOurs(ownerDocument, {
    left,
    top,
    right: left + clientWidth,
    bottom: top + clientHeight,
  });
}
