/**
 * What stands in our closed host, found as a person finds it: by where it is on the screen. The page's own script can
 * tell no more than that a point belongs to the host, and neither can these tests.
 */
import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/until.mjs';

/** CSS pixels in the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** CSS pixels between the points of the grid; less than half of what the button measures. */
const step = 12;

/** Rectangles of the viewport where a click meets the host: the button, the sidebar. */
async function readBoxes(page: Page): Promise<Box[]> {
  const points = await page.evaluate((gap) => {
    const host = document.querySelector('[popover="manual"]');
    const hits: [number, number][] = [];
    for (let y = 2; host && y < innerHeight; y += gap) {
      for (let x = 2; x < innerWidth; x += gap) {
        if (document.elementFromPoint(x, y) === host) hits.push([x, y]);
      }
    }
    return hits;
  }, step);
  return Promise.all(joinPoints(points).map((box) => sharpen(page, box)));
}

/** Joins points that lie next to each other on the grid into boxes, exact to the grid. */
function joinPoints(points: readonly (readonly [number, number])[]): Box[] {
  const unvisited = new Set(points.map(([x, y]) => `${x},${y}`));
  const boxes: Box[] = [];
  for (const start of points) {
    if (!unvisited.delete(`${start}`)) continue;
    const group = [start];
    for (const [x, y] of group) {
      for (const next of [
        [x + step, y],
        [x - step, y],
        [x, y + step],
        [x, y - step],
      ] as const) {
        if (unvisited.delete(`${next}`)) group.push(next);
      }
    }
    const xs = group.map(([x]) => x);
    const ys = group.map(([, y]) => y);
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    boxes.push({ left, top, right: Math.max(...xs), bottom: Math.max(...ys) });
  }
  return boxes;
}

/** Moves each edge outwards, along the middle of the box, as far as a click still meets the host. */
function sharpen(page: Page, box: Box): Promise<Box> {
  return page.evaluate(({ left, top, right, bottom }) => {
    const host = document.querySelector('[popover="manual"]');
    const meets = (x: number, y: number) => document.elementFromPoint(x, y) === host;
    const x = Math.round((left + right) / 2);
    const y = Math.round((top + bottom) / 2);
    const edges = { left, top, right, bottom };
    while (edges.left > 0 && meets(edges.left - 1, y)) edges.left--;
    while (edges.right < innerWidth && meets(edges.right, y)) edges.right++;
    while (edges.top > 0 && meets(x, edges.top - 1)) edges.top--;
    while (edges.bottom < innerHeight && meets(x, edges.bottom)) edges.bottom++;
    return edges;
  }, box);
}

const isTall = ({ top, bottom }: Box) => bottom - top > 120;

/** The sidebar's box, which stands at an edge of the window; null while it is closed. */
export async function readSidebarBox(page: Page): Promise<Box | null> {
  const view = await page.evaluate(() => ({
    right: document.documentElement.clientWidth,
    bottom: innerHeight,
  }));
  const isAtEdge = ({ left, top, right, bottom }: Box) =>
    left <= 0 || top <= 0 || right >= view.right || bottom >= view.bottom;
  return (await readBoxes(page)).find((box) => isTall(box) && isAtEdge(box)) ?? null;
}

/** The box of the small button by the composer; null when there is none. */
export async function readButtonBox(page: Page): Promise<Box | null> {
  return (await readBoxes(page)).find((box) => !isTall(box)) ?? null;
}

/** Clicks the small button by the composer with a real pointer event. */
export async function clickButton(page: Page): Promise<void> {
  const box = await until('the button by the composer', () => readButtonBox(page));
  await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

/** What the small button shows, as the base64 of a picture that leaves out its edges. */
export async function pictureButton(page: Page): Promise<string> {
  const { left, top, right, bottom } = await until('the button', () => readButtonBox(page));
  const clip = { x: left + 8, y: top + 4, width: right - left - 16, height: bottom - top - 8 };
  return page.screenshot({ clip, encoding: 'base64' });
}

/** Drags the inner edge of a sidebar at the right by so many CSS pixels; negative makes it wider. */
export async function dragEdge(page: Page, by: number): Promise<void> {
  const box = await until('the sidebar', () => readSidebarBox(page));
  const middle = (box.top + box.bottom) / 2;
  await page.mouse.move(box.left + 2, middle);
  await page.mouse.down();
  await page.mouse.move(box.left + 2 + by / 2, middle);
  await page.mouse.move(box.left + 2 + by, middle);
  await page.mouse.up();
}
