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

/** Rectangles of the viewport, found on a grid of 4 px, where a click meets the host: the button, the sidebar. */
async function readBoxes(page: Page): Promise<Box[]> {
  const points = await page.evaluate(() => {
    const host = document.querySelector('[popover="manual"]');
    const hits: [number, number][] = [];
    for (let y = 2; host && y < innerHeight; y += 4) {
      for (let x = 2; x < innerWidth; x += 4) {
        if (document.elementFromPoint(x, y) === host) hits.push([x, y]);
      }
    }
    return hits;
  });
  return joinPoints(points);
}

/** Joins points that lie next to each other on the grid into boxes. */
function joinPoints(points: readonly (readonly [number, number])[]): Box[] {
  const left = new Set(points.map(([x, y]) => `${x},${y}`));
  const boxes: Box[] = [];
  for (const start of points) {
    if (!left.delete(`${start[0]},${start[1]}`)) continue;
    const group = [start];
    for (const [x, y] of group) {
      for (const [dx, dy] of [
        [4, 0],
        [-4, 0],
        [0, 4],
        [0, -4],
      ] as const) {
        if (left.delete(`${x + dx},${y + dy}`)) group.push([x + dx, y + dy]);
      }
    }
    const xs = group.map(([x]) => x);
    const ys = group.map(([, y]) => y);
    boxes.push({
      left: Math.min(...xs) - 2,
      top: Math.min(...ys) - 2,
      right: Math.max(...xs) + 2,
      bottom: Math.max(...ys) + 2,
    });
  }
  return boxes;
}

const isSidebar = ({ top, bottom }: Box) => bottom - top > 120;

/** The sidebar's box; null while it is closed. */
export async function readSidebarBox(page: Page): Promise<Box | null> {
  return (await readBoxes(page)).find(isSidebar) ?? null;
}

/** The box of the small button by the composer; null when there is none. */
export async function readButtonBox(page: Page): Promise<Box | null> {
  return (await readBoxes(page)).find((box) => !isSidebar(box)) ?? null;
}

/** Clicks the small button by the composer with a real pointer event. */
export async function clickButton(page: Page): Promise<void> {
  const box = await until('the button by the composer', () => readButtonBox(page));
  await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
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
