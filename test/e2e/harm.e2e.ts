/** What a page keeps of us: nothing in its editor, and after many comings and goings no more than at first. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { inRoot } from './harness/closed-root.ts';
import { tagged, withMission } from './harness/drafts.ts';
import { readButtonBox, readSidebarBox } from './harness/host.ts';
import { openPlace } from './harness/network.ts';
import { kind, type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import { findSidebar, waitForFinding } from './harness/sidebar.ts';
import { write } from './harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

const cycles = 500;

it.each(['x', 'facebook'] as const)(
  '%s: the editor is the same to the byte after 200 keys elsewhere',
  async (network) => {
    const { page, sidebar } = await write(session, network, tagged.text);
    await waitForFinding(sidebar, tagged.before);
    await page.evaluate(() => {
      const box = document.createElement('input');
      box.type = 'search';
      box.id = 'elsewhere';
      document.body.prepend(box);
    });
    const html = () => page.$eval('[contenteditable="true"]', (editor) => editor.outerHTML);
    await page.click('#elsewhere');
    const before = await html();
    await page.keyboard.type('0123456789'.repeat(20));
    expect(await page.$eval('#elsewhere', (box) => (box as HTMLInputElement).value.length)).toBe(
      200,
    );
    expect(await html()).toBe(before);
    expect(await readSidebarBox(page)).not.toBeNull();
    await page.close();
  },
);

interface Count {
  readonly nodes: number;
  readonly listeners: number;
}

/** Of the whole page with what is ours in it; Firefox does not count listeners. */
async function count(page: Page): Promise<Count> {
  if (kind === 'firefox') {
    const ours = await inRoot(page, (root) => root.querySelectorAll('*').length);
    const theirs = await page.evaluate(() => document.querySelectorAll('*').length);
    return { nodes: theirs + (ours ?? 0), listeners: 0 };
  }
  const client = await page.createCDPSession();
  for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await client.send('Memory.getDOMCounters');
  await client.detach();
  return { nodes, listeners };
}

/** Two composers of one page. */
const html = `<!doctype html><body style="margin:60px">
  <textarea class="autosuggest-textarea__textarea" rows="4" cols="40">${tagged.text}</textarea><br>
  <textarea class="autosuggest-textarea__textarea" rows="4" cols="40">${tagged.text}</textarea>`;
const place = { address: 'https://mastodon.social/publish', html, folders: [], policy: null };

/** The focus goes to and fro between the two, as often; each time one is left and the other met. */
function goToAndFro(page: Page, times: number): Promise<void> {
  return page.evaluate(async (turns) => {
    const boxes = [...document.querySelectorAll('textarea')];
    for (let turn = 0; turn < turns * 2; turn++) {
      boxes[turn % 2]?.focus();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, times);
}

/** The button is pressed to close the sidebar and to open it again, as often. */
async function closeAndOpen(page: Page, times: number): Promise<void> {
  const middle = async () => {
    const { left, right, top, bottom } = await until('the button', () => readButtonBox(page));
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  const open = await middle();
  await page.mouse.click(open.x, open.y);
  await until('the sidebar is closed', async () => (await readSidebarBox(page)) === null);
  const closed = await middle();
  await page.mouse.click(closed.x, closed.y);
  await until('the sidebar is open', () => readSidebarBox(page));
  for (let turn = 1; turn < times; turn++) {
    await page.mouse.click(open.x, open.y);
    await page.mouse.click(closed.x, closed.y);
  }
  await until('the sidebar is open', () => readSidebarBox(page));
}

it(`after ${cycles} openings, and as many composers met and left, the page is as large as at first`, async () => {
  const { page, errors } = await openPlace(session, place);
  await page.click('textarea');
  await waitForFinding(await findSidebar(session, page), tagged.before);
  const rest = async () => {
    await page.mouse.move(5, 5);
    await page.focus('textarea');
    return count(page);
  };
  await goToAndFro(page, 3);
  await closeAndOpen(page, 2);
  const before = await rest();
  await goToAndFro(page, cycles);
  await closeAndOpen(page, cycles);
  // What waits for a timer or a frame is let go within a few.
  const slack = 12;
  await until('nodes and listeners are back where they were', async () => {
    const after = await rest();
    return after.nodes <= before.nodes + slack && after.listeners <= before.listeners + slack;
  });
  expect(errors).toEqual([]);
  await page.close();
}, 240_000);
