/** Where words of a draft are on the screen, as the page itself can measure them. */
import type { Page } from 'puppeteer-core';
import type { Box } from './host.ts';

/** The lines of the first hit in the editable region, in CSS pixels of the viewport; empty when it is not there. */
export function measureWords(page: Page, words: string): Promise<Box[]> {
  return page.evaluate((wanted) => {
    const region = document.querySelector('[contenteditable="true"]') ?? document.body;
    const range = document.createRange();
    const nodes: { node: Node; start: number }[] = [];
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode, start: text.length });
      text += walker.currentNode.nodeValue ?? '';
    }
    const at = text.indexOf(wanted);
    if (at < 0) return [];
    const find = (offset: number, isEnd: boolean) =>
      nodes.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
    const [first, last] = [find(at, false), find(at + wanted.length, true)];
    if (!first || !last) return [];
    range.setStart(first.node, at - first.start);
    range.setEnd(last.node, at + wanted.length - last.start);
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
      left,
      top,
      right,
      bottom,
    }));
  }, words);
}

/** Lets the pointer rest on a box. */
export async function hover(page: Page, { left, top, right, bottom }: Box): Promise<void> {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
}
