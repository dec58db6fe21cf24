/** Sites that are not listed: granted from the popup without a reload, gone when revoked; and any field, once, on request. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwnPage } from '../../scripts/drive/own-page.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { readMarks } from './harness/closed-root.ts';
import { readModel } from './harness/composer.ts';
import { tagged, withMission } from './harness/drafts.ts';
import { clickButton, readSidebarBox } from './harness/host.ts';
import { typeLikeAPerson } from './harness/keys.ts';
import { openPlace } from './harness/network.ts';
import { extensionFolder, kind, type Session, startSession } from './harness/session.ts';
import { registeredMatches, storeSettings } from './harness/settings.ts';
import { findSidebar, waitForFinding } from './harness/sidebar.ts';
import { write } from './harness/writing.ts';

let session: Session;

beforeAll(async () => {
  // No driver can answer the prompt. Firefox can be told not to ask; Chromium is told the answer (see `allow`).
  session = await startSession(extensionFolder, {
    'extensions.webextOptionalPermissionPrompts': false,
  });
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

function openPage(address: string): Promise<{ page: Page }> {
  const html =
    '<!doctype html><meta charset="utf-8"><textarea rows="5"></textarea><input name="title">';
  return openPlace(session, { address, html, folders: [], policy: null });
}

const match = 'https://tool.example/*';

/**
 * Gives or takes access in a click, as the popup's switch does: over a driven page the popup is a tab, which knows
 * nothing of the page in front.
 */
async function changeAccess(popup: Page, way: 'request' | 'remove', host = match) {
  await popup.evaluate(
    (method, origins) =>
      addEventListener('click', () => void chrome.permissions[method]({ origins }), { once: true }),
    way,
    [host],
  );
  // On a busy machine the popup may not have been laid out yet.
  await popup.waitForSelector('body *', { visible: true });
  await popup.click('body');
}

const isUntouched = (page: Page) =>
  page.evaluate(() => document.querySelector('[popover]') === null);

/** Has Chromium's own page of extensions say so, which asks nobody; `ON_ALL_SITES` is what a new extension has. */
async function setHosts(access: 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES', allowed?: string) {
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extensionId, hostAccess, host) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
      if (host) await developerPrivate.addHostPermission(extensionId, host);
    },
    new URL(session.origin).host,
    access,
    allowed,
  );
  await page.close();
}

/** What is used here of the API of Chromium's page of extensions. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(extension: string, host: string): Promise<void>;
}

describe('a site that the person grants', () => {
  it('is entered without a reload, and left when access is taken back', async () => {
    const { page } = await openPage('https://tool.example/publish');
    await page.click('textarea');
    await typeLikeAPerson(page, tagged.text);
    expect(await isUntouched(page)).toBe(true);
    const popup = await openOwnPage(session, 'popup.html');
    // A host that is allowed already is given on request without a prompt.
    if (kind === 'chromium') await setHosts('ON_SPECIFIC_SITES', match);
    await changeAccess(popup, 'request');
    await until('the site is registered', async () =>
      (await registeredMatches(session)).includes(match),
    );
    await page.bringToFront();
    await page.click('textarea');
    await waitForFinding(await findSidebar(session, page), tagged.before);
    await popup.bringToFront();
    await changeAccess(popup, 'remove');
    await page.bringToFront();
    await until('nothing of ours is left', () => isUntouched(page));
    expect(await registeredMatches(session)).not.toContain(match);
    await page.close();
    await popup.close();
    if (kind === 'chromium') await setHosts('ON_ALL_SITES');
  });
});

it('leaves a network to which the browser’s own settings take access away', async () => {
  const { page, sidebar } = await write(session, 'x', tagged.text);
  await waitForFinding(sidebar, tagged.before);
  if (kind === 'chromium') await setHosts('ON_SPECIFIC_SITES');
  else {
    const popup = await openOwnPage(session, 'popup.html');
    await changeAccess(popup, 'remove', 'https://x.com/*');
    await popup.close();
  }
  await page.bringToFront();
  await until('nothing of ours is left', () => isUntouched(page));
  expect(await readModel(page)).toBe(tagged.text);
  await page.close();
  if (kind === 'chromium') await setHosts('ON_ALL_SITES');
});

/** Chooses our entry in the context menu of the focused field, which no driver can open: its event is sent instead. */
async function chooseEntry(page: Page): Promise<void> {
  const worker = await session.browser.waitForTarget(
    (target) => target.type() === 'service_worker',
  );
  await page.bringToFront();
  await (await worker.worker())?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch(...args: unknown[]): void };
    };
    onClicked.dispatch({ menuItemId: 'check', frameId: 0, editable: true }, tab);
  });
}

describe.runIf(kind === 'chromium')('the entry in the context menu', () => {
  it('checks a field that is no composer, once', async () => {
    const { page } = await openPage('https://x.com/settings');
    await page.click('input');
    await typeLikeAPerson(page, tagged.text.replaceAll('\n', ' '));
    expect(await isUntouched(page)).toBe(true);
    await chooseEntry(page);
    await waitForFinding(await findSidebar(session, page), tagged.before);
    await page.reload();
    await page.click('input');
    expect(await isUntouched(page)).toBe(true);
    await page.close();
  });

  it('leaves the sidebar closed once the person has closed it', async () => {
    const { page } = await openPage('https://x.com/settings');
    await page.click('input');
    await chooseEntry(page);
    await until('the sidebar is open', () => readSidebarBox(page));
    await clickButton(page);
    await until('the sidebar is closed', async () => (await readSidebarBox(page)) === null);
    // The host goes into the dialog with the field, and its frame loads again.
    await page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.append(document.querySelector('input') as HTMLInputElement);
      dialog.showModal();
    });
    await page.click('input');
    await typeLikeAPerson(page, tagged.before);
    await until('the new frame has checked', async () => (await readMarks(page)).length > 0);
    expect(await readSidebarBox(page)).toBeNull();
    await page.close();
  });
});
