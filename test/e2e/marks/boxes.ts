/** Two bare boxes at the addresses of networks, and where words in them really are. */
import type { Page } from 'puppeteer-core';
import type { Box } from '../harness/host.ts';
import { openPlace } from '../harness/network.ts';
import type { Session } from '../harness/session.ts';

export type BoxKind = 'region' | 'field';

const boxes: Readonly<Record<BoxKind, { address: string; markup: string; model: string }>> = {
  region: {
    address: 'https://x.com/compose/post',
    markup: '<div id="box" class="box" data-testid="tweetTextarea_0" contenteditable="true"></div>',
    model: 'box.innerText.replace(/\\n$/, "")',
  },
  // The twin lays the same text out as the field does, under it: what it measures is where the field's words are.
  field: {
    address: 'https://mastodon.social/publish',
    markup:
      '<div class="stack"><div id="twin" class="box" aria-hidden="true"></div>' +
      '<textarea id="box" class="box autosuggest-textarea__textarea"></textarea></div>',
    model: 'box.value',
  },
};

const style = `
  body { margin: 0; font: 16px/1.5 sans-serif; }
  #frame { width: 420px; margin: 40px; overflow: auto; max-height: 300px; }
  .box { box-sizing: border-box; width: 300px; height: 130px; padding: 10px; border: 2px solid; margin: 0;
    overflow-y: scroll; font: 18px/1.4 serif; white-space: pre-wrap; overflow-wrap: break-word; resize: none; }
  .stack { position: relative; }
  .stack #twin { position: absolute; inset: 0 auto auto 0; visibility: hidden; }
  textarea.box { position: relative; background: none; }
  #after { height: 1500px; }
`;

/** Opens a page with one box in a frame that scrolls, in a page that scrolls. */
export async function openBox(session: Session, kind: BoxKind, body = ''): Promise<Page> {
  const { address, markup, model } = boxes[kind];
  const script = `window.practice = { model: () => { const box = document.querySelector('#box'); return ${model}; } }`;
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>${style}</style>
    <body><div id="frame">${markup}<div style="height: 400px"></div></div><div id="after"></div>${body}
    <script>${script}</script></body>`;
  const { page } = await openPlace(session, { address, html, folders: [], policy: null });
  await page.click('#box');
  return page;
}

/** The lines on which the words stand, as far as they can be seen; CSS pixels of the viewport. */
export function measure(page: Page, words: string): Promise<Box[]> {
  return page.evaluate((wanted) => {
    const box = document.querySelector<HTMLElement>('#box');
    const twin = document.querySelector<HTMLElement>('#twin');
    if (!box) return [];
    if (twin && box instanceof HTMLTextAreaElement) {
      twin.textContent = `${box.value}\n`;
      twin.scrollTop = box.scrollTop;
    }
    const walker = document.createTreeWalker(twin ?? box, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + wanted.length);
      const edges = [box, document.querySelector('#frame')].flatMap((element) =>
        element ? [element.getBoundingClientRect()] : [],
      );
      const isSeen = (line: DOMRect) =>
        edges.every((edge) => line.bottom > edge.top && line.top < edge.bottom) &&
        line.bottom > 0 &&
        line.top < innerHeight;
      // The space at which a line breaks is measured for itself.
      const lines = new Map<number, Box>();
      for (const rect of [...range.getClientRects()].filter(isSeen)) {
        const line = lines.get(Math.round(rect.top)) ?? rect;
        lines.set(Math.round(rect.top), {
          left: Math.min(line.left, rect.left),
          top: rect.top,
          right: Math.max(line.right, rect.right),
          bottom: rect.bottom,
        });
      }
      return [...lines.values()];
    }
    return [];
  }, words);
}

/** Whether each mark stands on its line, to a tenth of the line's height, and no line is without. */
export function standOn(marks: readonly Box[], lines: readonly Box[]): boolean {
  if (marks.length !== lines.length) return false;
  return lines.every((line, index) => {
    const mark = marks[index];
    const near = (line.bottom - line.top) / 10;
    const isNear = (a: number, b: number | undefined) => Math.abs(a - (b ?? Infinity)) <= near;
    return (
      isNear(line.left, mark?.left) &&
      isNear(line.right, mark?.right) &&
      isNear(line.bottom, mark?.bottom)
    );
  });
}
