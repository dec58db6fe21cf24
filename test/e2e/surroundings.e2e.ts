/** The sidebar and its surroundings: modal dialogs, its button, its place, the page's history, a reloaded extension. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { focusComposer, readModel } from './harness/composer.ts';
import { tagged, withMission } from './harness/drafts.ts';
import { clickButton, dragEdge, readButtonBox, readSidebarBox } from './harness/host.ts';
import { typeLikeAPerson } from './harness/keys.ts';
import { openNetwork } from './harness/network.ts';
import { openOwnPage } from './harness/own-page.ts';
import { type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import { clickControl, findSidebar, lookForSidebar, waitForFinding } from './harness/sidebar.ts';
import { until } from './harness/until.ts';
import { write } from './harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
beforeEach(() => storeSettings(session, withMission));
afterAll(() => session?.close());

const fixed = tagged.text.replace(tagged.before, tagged.after);

async function applyFix(page: Page, sidebar: Awaited<ReturnType<typeof findSidebar>>) {
  await clickControl(sidebar, new RegExp(`^Replace “${tagged.before}” by`));
  await until('the fix is in the model', async () => (await readModel(page)) === fixed);
}

it('works inside a modal dialog', async () => {
  const { page, errors } = await openNetwork(session, 'facebook', 'dialog');
  await page.click('#open');
  await focusComposer(page, 'facebook');
  await typeLikeAPerson(page, tagged.text);
  const sidebar = await findSidebar(session, page);
  await waitForFinding(sidebar, tagged.before);
  await applyFix(page, sidebar);
  expect(errors).toEqual([]);
  await page.close();
});

it('opens and closes by the button, and leaves the focus in the composer', async () => {
  const { page } = await write(session, 'x', tagged.text);
  await until('the sidebar is open', () => readSidebarBox(page));
  await clickButton(page);
  await until('the sidebar is closed', async () => (await readSidebarBox(page)) === null);
  await typeLikeAPerson(page, ' Oui');
  expect(await readModel(page)).toBe(`${tagged.text} Oui`);
  await clickButton(page);
  await until('the sidebar is open again', () => readSidebarBox(page));
  await typeLikeAPerson(page, ' non');
  expect(await readModel(page)).toBe(`${tagged.text} Oui non`);
  await page.close();
});

it('remembers that it was closed, its side and its width', async () => {
  const { page, sidebar } = await write(session, 'x', tagged.text);
  const before = await until('the sidebar is open', () => readSidebarBox(page));
  await dragEdge(page, -80);
  const wider = await until('the sidebar is wider', async () => {
    const box = await readSidebarBox(page);
    return box && box.left <= before.left - 72 && box;
  });
  await clickControl(sidebar, /^Move to the other side/);
  await until('the sidebar is at the left', async () => (await readSidebarBox(page))?.left === 0);
  await page.close();

  const again = await write(session, 'facebook', tagged.text);
  const box = await until('the sidebar is open', () => readSidebarBox(again.page));
  expect(box.left).toBe(0);
  expect(Math.abs(box.right - (wider.right - wider.left))).toBeLessThanOrEqual(12);
  await clickControl(again.sidebar, /^Close the sidebar/);
  await until('the sidebar is closed', async () => (await readSidebarBox(again.page)) === null);
  await again.page.close();

  const { page: third } = await openNetwork(session, 'mastodon');
  await focusComposer(third, 'mastodon');
  await until('the button is there', () => readButtonBox(third));
  expect(await readSidebarBox(third)).toBeNull();
  await third.close();
});

it('is there again when the person comes back to the page', async () => {
  const { page } = await write(session, 'mastodon', tagged.text);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.goto('https://mastodon.social/home');
  await page.goBack();
  const isSamePage = await page.evaluate('window.persisted === true');
  await focusComposer(page, 'mastodon');
  if (!isSamePage) await typeLikeAPerson(page, tagged.text);
  const sidebar = await findSidebar(session, page);
  await waitForFinding(sidebar, tagged.before);
  expect(await readModel(page)).toBe(tagged.text);
  await page.close();
});

it('leaves quietly when the extension is reloaded under an open page', async () => {
  const { page, errors } = await write(session, 'x', tagged.text);
  await waitForFinding(await findSidebar(session, page), tagged.before);
  const options = await openOwnPage(session, 'options.html');
  await options.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await typeLikeAPerson(page, ' Oui');
  await until('at most one host is left', () =>
    page.evaluate(() => document.querySelectorAll('[popover="manual"]').length <= 1),
  );
  expect(await readModel(page)).toBe(`${tagged.text} Oui`);
  expect(errors).toEqual([]);

  const again = await write(session, 'facebook', tagged.text);
  await waitForFinding(again.sidebar, tagged.before);
  expect(await lookForSidebar(session, again.page)).not.toBeNull();
});
