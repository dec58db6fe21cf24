/** Ten letters a second in a draft of 3,000: no remark on the list goes, comes again or moves. */
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCheck } from '../../scripts/drive/sidebar.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { readModel } from './harness/composer.ts';
import { harmless, withMission } from './harness/drafts.ts';
import { type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import { readFindings } from './harness/sidebar.ts';
import { fill, write } from './harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

/** Milliseconds between two letters. */
const pace = 100;

const plain = harmless[0] ?? '';
/** A finding on every fourth line, and lines of nothing to remark before the first and behind the last. */
const lines = Array.from({ length: 48 }, (_, at) =>
  at % 4 === 1 ? `${plain} The talks of last spring in Kiev went well.` : plain,
);
const draft = lines
  .join('\n')
  .slice(0, 3000)
  .replace(/\n[^\n]*$/, '');

/** What a person looking at the list saw, at each frame that the browser drew. */
interface Watched {
  readonly frames: number;
  /** Different lengths of draft that had been checked. */
  readonly checks: number;
  /** Whatever changed of the items: their elements, their order, where they stand. */
  readonly changes: readonly string[];
}

/** Looks at the list from now on, at each frame. */
function watch(sidebar: Frame): Promise<void> {
  return sidebar.evaluate(() => {
    const numbers = new WeakMap<Element, number>();
    let last = 0;
    const numberOf = (element: Element) => {
      const known = numbers.get(element) ?? ++last;
      numbers.set(element, known);
      return known;
    };
    const look = () =>
      Array.from(document.querySelectorAll('[data-finding]'), (item) => {
        const { top, height } = item.getBoundingClientRect();
        return `${numberOf(item)} at ${Math.round(top + scrollY)}, ${Math.round(height)} high`;
      }).join('; ');
    const first = look();
    const checks = new Set<string>();
    const seen = { frames: 0, checks, changes: new Set<string>(), first };
    const step = () => {
      seen.frames += 1;
      const now = look();
      if (now !== first) seen.changes.add(now);
      checks.add(document.querySelector('[data-checked]')?.getAttribute('data-checked') ?? '');
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    Object.assign(window, { seen });
  });
}

function readWatched(sidebar: Frame): Promise<Watched> {
  return sidebar.evaluate(() => {
    const { seen } = window as unknown as {
      seen: { frames: number; checks: Set<string>; changes: Set<string>; first: string };
    };
    const { frames, checks, changes, first } = seen;
    const told = changes.size > 0 ? [`first: ${first}`, ...changes] : [];
    return { frames, checks: checks.size, changes: told };
  });
}

const typed = ' Thank you all for coming to the library today.';

it.each([
  ['behind the last remark', 'End'],
  ['before the first remark', 'Home'],
] as const)('the list stands still while one types %s', async (_, key) => {
  const { page, sidebar } = await write(session, 'mastodon', '');
  await fill(page, draft);
  await waitForCheck(sidebar, draft.length);
  const before = await readFindings(sidebar);
  expect(before.length).toBeGreaterThanOrEqual(8);
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
  await watch(sidebar);
  for (const letter of typed) await page.keyboard.type(letter, { delay: pace });
  await waitForCheck(sidebar, draft.length + typed.length);
  await until('it was typed', async () => (await readModel(page)).includes(typed));
  const { frames, checks, changes } = await readWatched(sidebar);
  expect(changes).toEqual([]);
  // Of each letter the list heard, and it was looked at all the while.
  expect(checks).toBeGreaterThan(typed.length / 2);
  expect(frames).toBeGreaterThan(typed.length);
  expect((await readFindings(sidebar)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  await page.close();
});
