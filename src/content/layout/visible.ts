/** The part of an editor that can be seen: its own box, cut by every scrolling ancestor and by the viewport. */
import { type Box, overlap } from './box.ts';

/** The ancestors that cut what overflows them, shadow hosts included; found once, for it reads many styles. */
export function scrollersOf(editor: Element): readonly Element[] {
  const found: Element[] = [];
  let each = parentOf(editor);
  while (each && each !== document.body && each !== document.documentElement) {
    const { overflowX, overflowY } = getComputedStyle(each);
    if (overflowX !== 'visible' || overflowY !== 'visible') found.push(each);
    each = parentOf(each);
  }
  return found;
}

/** The parent, through shadow roots. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Where the text of the editor can be seen now; empty when nowhere. */
export function visibleText(editor: Element, scrollers: readonly Element[]): Box {
  return overlap(visibleBox(editor, scrollers), innerBox(editor));
}

/** What is visible of the editor now, its borders and scroll bars included; empty when nothing is. */
export function visibleBox(editor: Element, scrollers: readonly Element[]): Box {
  const view: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const boxes = [editor.getBoundingClientRect(), ...scrollers.map(innerBox)];
  return boxes.reduce(overlap, view);
}

/** The box inside the borders. */
function innerBox(element: Element): Box {
  const outer = element.getBoundingClientRect();
  const left = outer.left + element.clientLeft;
  const top = outer.top + element.clientTop;
  return { left, top, right: left + element.clientWidth, bottom: top + element.clientHeight };
}
