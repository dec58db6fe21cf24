/** Where the page itself shows some words, and whether the marks stand under them. */
import { until } from '../../../scripts/drive/until.mjs';
import type { Box } from '../editors/box.ts';
import type { SetUp } from '../editors/set-ups.ts';
import { type DrawnMark, readMarks } from '../harness/closed-root.ts';
import { isField } from './set-ups.ts';

/** Waits until marks stand under exactly these words, wherever they have moved to. */
export async function waitForMark(box: Box, setUp: SetUp, words: string): Promise<void> {
  let seen: unknown;
  await until(`a mark stands under ${words}`, async () => {
    const marks = await readMarks(box.page);
    const wrong = isField(setUp)
      ? await missInField(box, marks, words)
      : await miss(box, marks, words);
    seen = wrong;
    return wrong === null;
  }).catch((error: Error) => {
    throw new Error(`${error.message}: ${JSON.stringify(seen)}`);
  });
}

/** Waits until nothing is marked any more. */
export async function waitForNoMark(box: Box): Promise<void> {
  await until('no mark is left', async () => {
    const marks = await readMarks(box.page);
    return marks.length === 0;
  });
}

/** What is wrong with the marks in an editable region: each line of the words must have one as wide as it. */
async function miss(box: Box, marks: readonly DrawnMark[], words: string): Promise<unknown> {
  const rects = await (await box.element()).evaluate(findWords, words);
  const stands = (mark: DrawnMark, rect: (typeof rects)[number]) => {
    const slack = (rect.bottom - rect.top) / 3;
    const isNear = (a: number, b: number) => Math.abs(a - b) < slack;
    return (
      isNear(mark.left, rect.left) &&
      isNear(mark.right, rect.right) &&
      isNear(mark.bottom, rect.bottom)
    );
  };
  const isWhole =
    rects.length > 0 && rects.every((rect) => marks.some((mark) => stands(mark, rect)));
  return isWhole ? null : { rects, marks };
}

/** Runs in the page: the boxes of the words, one a line, in CSS pixels of the viewport. */
function findWords(
  editor: Element,
  words: string,
): { left: number; top: number; right: number; bottom: number }[] {
  const page = editor.ownerDocument;
  const walker = page.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode as Text, start: text.length });
    text += (walker.currentNode as Text).data;
  }
  // An editor in a frame is measured from the frame's own corner, and in the size that it has there.
  const shift = { x: 0, y: 0, scale: 1 };
  for (let view = page.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement as HTMLElement;
    const { left, top, width } = frame.getBoundingClientRect();
    const scale = width / frame.offsetWidth;
    shift.x = left + (frame.clientLeft + shift.x) * scale;
    shift.y = top + (frame.clientTop + shift.y) * scale;
    shift.scale *= scale;
  }
  const start = text.indexOf(words);
  const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
  for (const each of start < 0 ? [] : nodes) {
    const from = Math.max(start, each.start);
    const to = Math.min(start + words.length, each.start + each.node.length);
    if (from >= to) continue;
    const range = page.createRange();
    range.setStart(each.node, from - each.start);
    range.setEnd(each.node, to - each.start);
    for (const rect of range.getClientRects()) {
      const last = boxes.at(-1);
      if (rect.width === 0) continue;
      const { x, y, scale } = shift;
      const [left, right] = [rect.left * scale + x, rect.right * scale + x];
      const [top, bottom] = [rect.top * scale + y, rect.bottom * scale + y];
      if (last && Math.abs(last.bottom - bottom) < 2) last.right = Math.max(last.right, right);
      else boxes.push({ left, top, right, bottom });
    }
  }
  return boxes;
}

/** In a form field the browser tells which letter is at a point: the words' first and last at the marks' ends. */
async function missInField(box: Box, marks: readonly DrawnMark[], words: string): Promise<unknown> {
  const ends = await (await box.element()).evaluate(
    (field, boxes) =>
      boxes.map(({ left, right, top, bottom }) => {
        const middle = (top + bottom) / 2;
        const page = field.ownerDocument;
        const [first, last] = [left + 1, right - 1].map(
          (x) => page.caretPositionFromPoint(x, middle)?.offset ?? -1,
        );
        return { first: first ?? -1, last: last ?? -1 };
      }),
    [...marks],
  );
  const start = (await box.model()).indexOf(words);
  const end = start + words.length;
  const isAt = (offset: number, wanted: number) => Math.abs(offset - wanted) <= 1;
  const isWhole =
    ends.some(({ first }) => isAt(first, start)) && ends.some(({ last }) => isAt(last, end));
  return isWhole ? null : { start, end, ends, marks };
}
