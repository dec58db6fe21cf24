/** Puts boxes on the layer, one a line of each mark, reusing those of the last drawing. */

import type { Box } from '../layout/box.ts';
import type { Shown } from './painter.ts';

/** Marks stand on their line's lower edge, which may be the editor's: the layer is that much taller. */
const overhang = 3;

export function draw(
  layer: HTMLElement,
  shown: readonly Shown[],
  visible: Box,
  rtl: boolean,
): void {
  const height = visible.bottom + overhang - visible.top;
  setBox(layer, visible.left, visible.top, visible.right - visible.left, height);
  let count = 0;
  for (const { mark, boxes } of shown) {
    for (const [index, { left, top, right, bottom }] of boxes.entries()) {
      const box = boxAt(layer, count++);
      const isSame = box.dataset.finding === mark.finding;
      box.dataset.finding = mark.finding;
      box.classList.toggle('pulse', isSame && box.classList.contains('pulse'));
      for (const level of ['note', 'caution', 'serious'])
        box.classList.toggle(level, level === mark.level);
      box.classList.toggle('first', index === 0);
      box.classList.toggle('rtl', rtl);
      setBox(box, left - visible.left, top - visible.top, right - left, bottom - top + 1);
    }
  }
  while (layer.children.length > count) layer.lastElementChild?.remove();
}

function boxAt(layer: HTMLElement, index: number): HTMLElement {
  const old = layer.children[index] as HTMLElement | undefined;
  if (old) return old;
  const box = document.createElement('div');
  box.className = 'mark';
  layer.append(box);
  return box;
}

function setBox(
  { style }: HTMLElement,
  left: number,
  top: number,
  width: number,
  height: number,
): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
