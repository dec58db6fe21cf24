/** Puts boxes on the layer, one a line of each mark, reusing those of the last drawing. */
import type { Box } from '../layout/box.ts';
import type { Shown } from './painter.ts';

/** Marks stand on their line's lower edge, which may be the editor's: the layer is that much taller. */
const overhang = 3;

export function draw(layer: HTMLElement, shown: readonly Shown[], visible: Box): void {
  place(layer, { ...visible, bottom: visible.bottom + overhang });
  let count = 0;
  for (const { mark, boxes, rtl } of shown) {
    for (const [index, { left, top, right, bottom }] of boxes.entries()) {
      const box = boxAt(layer, count++);
      const isSame = box.dataset.finding === mark.finding;
      const pulse = isSame && box.classList.contains('pulse') ? ' pulse' : '';
      const first = index === 0 ? ' first' : '';
      const name = `mark ${mark.level}${first}${rtl ? ' rtl' : ''}${pulse}`;
      if (box.className !== name) box.className = name;
      if (!isSame) box.dataset.finding = mark.finding;
      const [x, y] = [visible.left, visible.top];
      place(box, { left: left - x, top: top - y, right: right - x, bottom: bottom - y + 1 });
    }
  }
  while (layer.children.length > count) layer.lastElementChild?.remove();
}

function boxAt(layer: HTMLElement, index: number): HTMLElement {
  const old = layer.children[index] as HTMLElement | undefined;
  return old ?? layer.appendChild(document.createElement('div'));
}

function place(element: HTMLElement, { left, top, right, bottom }: Box): void {
  const [width, height] = [right - left, bottom - top];
  const text = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  // What is written, also if it is the same, is worked out by the browser again.
  if (placed.get(element) === text) return;
  placed.set(element, text);
  element.style.cssText = text;
}

/** As each element was placed last. */
const placed = new WeakMap<HTMLElement, string>();
