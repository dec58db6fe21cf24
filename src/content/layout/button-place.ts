/** Where the button goes: beside the composer, over none of its text and over nothing that can be pressed. */
import { type Box, isEmpty, isWithin, overlap } from './box.ts';
import type { Size } from './dock-layout.ts';
import { elementAt } from './frames.ts';

export interface Corner {
  readonly left: number;
  readonly top: number;
}

const gap = 6;

/** Places beside the editor, best first: after its last line, after its first, below, above, before it. */
export function cornersBy(editor: Box, { width, height }: Size, rtl: boolean): readonly Corner[] {
  const after = rtl ? editor.left - gap - width : editor.right + gap;
  const before = rtl ? editor.right + gap : editor.left - gap - width;
  const atEnd = rtl ? editor.left : editor.right - width;
  const atStart = rtl ? editor.right - width : editor.left;
  const last = Math.max(editor.top, editor.bottom - height);
  return [
    { left: after, top: last },
    { left: after, top: editor.top },
    { left: atEnd, top: editor.bottom + gap },
    { left: atEnd, top: editor.top - gap - height },
    { left: before, top: editor.top },
    { left: atStart, top: editor.bottom + gap },
    { left: atStart, top: editor.top - gap - height },
  ];
}

const boxAt = ({ left, top }: Corner, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** True when a button there is whole in the viewport and not under the sidebar. */
export function isInSight(corner: Corner, size: Size, view: Size, dock: Box | null): boolean {
  const box = boxAt(corner, size);
  if (!isWithin(box, { left: 0, top: 0, right: view.width, bottom: view.height })) return false;
  return !dock || isEmpty(overlap(box, dock));
}

const pressable =
  'a, button, input, select, textarea, label, summary, video, [contenteditable], ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="switch"]';

/** What a button there would cover: something to press, some text, or nothing. */
export function covers(corner: Corner, size: Size): number {
  const { left, top, right, bottom } = boxAt(corner, size);
  const xs = [left + 1, (left + right) / 2, right - 1];
  const ys = [top + 1, (top + bottom) / 2, bottom - 1];
  let worst = 0;
  for (const x of xs) {
    for (const y of ys) {
      const hit = elementAt(x, y);
      if (hit?.closest(pressable)) return 2;
      if (hit && hasText(hit)) worst = 1;
    }
  }
  return worst;
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === 3 && /\S/u.test(node.nodeValue ?? ''),
  );
}
