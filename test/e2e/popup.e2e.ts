/** The popup: switches the network of the tab in front off and on, pauses one tab, opens the scratchpad beside it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwnPage } from '../../scripts/drive/own-page.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { focusComposer, readModel } from './harness/composer.ts';
import { tagged, withMission } from './harness/drafts.ts';
import { typeLikeAPerson } from './harness/keys.ts';
import { waitForPanel } from './harness/panel.ts';
import { type Session, startSession } from './harness/session.ts';
import { registeredMatches, storeSettings } from './harness/settings.ts';
import { clickControl, findSidebar, waitForFinding, waitForText } from './harness/sidebar.ts';
import { write } from './harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

/** The popup as it opens over a page: the page is in front when the popup looks. */
async function openPopupOver(page: Page): Promise<Page> {
  const popup = await openOwnPage(session, 'popup.html');
  await page.bringToFront();
  await popup.evaluate(() => location.reload()).catch(() => {});
  return popup;
}

it('switches the network of the page in front off and on again', async () => {
  const { page, sidebar } = await write(session, 'x', tagged.text);
  await waitForFinding(sidebar, tagged.before);
  const popup = await openPopupOver(page);
  await waitForText(popup.mainFrame(), /Use on X/);
  // Only a page in front is drawn, and can be clicked.
  await popup.bringToFront();
  await clickControl(popup, /^Use on X/);
  await until('the host is gone from the page', () =>
    page.evaluate(() => document.querySelector('[popover]') === null),
  );
  expect(await registeredMatches(session)).not.toContain('https://x.com/*');
  await clickControl(popup, /^Use on X/);
  await until('x.com is registered again', async () =>
    (await registeredMatches(session)).includes('https://x.com/*'),
  );
});

it('pauses the tab in front, across a reload, and goes on in it', async () => {
  const { page, sidebar } = await write(session, 'x', tagged.text);
  await waitForFinding(sidebar, tagged.before);
  const popup = await openPopupOver(page);
  await waitForText(popup.mainFrame(), /Use on X/);
  await popup.bringToFront();
  await clickControl(popup, /^Pause in this tab/);
  const isGone = () => page.evaluate(() => document.querySelector('[popover]') === null);
  await until('the host is gone from the page', isGone);
  await waitForText(popup.mainFrame(), /Paused in this tab/);
  await page.bringToFront();
  await page.reload();
  await focusComposer(page, 'x');
  await typeLikeAPerson(page, tagged.text);
  expect(await readModel(page)).toBe(tagged.text);
  expect(await isGone()).toBe(true);
  await popup.bringToFront();
  await clickControl(popup, /^Go on in this tab/);
  await waitForText(popup.mainFrame(), /Remarks appear beside/);
  await page.bringToFront();
  await focusComposer(page, 'x');
  await waitForFinding(await findSidebar(session, page), tagged.before);
  await page.close();
  await popup.close();
});

it('opens the scratchpad beside the page in front', async () => {
  const { page } = await write(session, 'x', tagged.text);
  const popup = await openPopupOver(page);
  await waitForText(popup.mainFrame(), /Use on X/);
  await popup.bringToFront();
  await clickControl(popup, /^Open the scratchpad$/);
  await waitForPanel(session);
  await page.close();
});
