/** Nothing mixes: two accounts in two tabs, and a private window, where we are not. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwnPage } from '../../scripts/drive/own-page.mjs';
import { waitForCheck } from '../../scripts/drive/sidebar.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { tagged, withMission } from './harness/drafts.ts';
import { kind, type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import {
  clickControl,
  findSidebar,
  readFindings,
  readText,
  waitForFinding,
} from './harness/sidebar.ts';
import { Box } from './networks/box.ts';
import type { ShapedComposer } from './networks/shape.ts';
import { readLetterhead } from './networks/sidebar.ts';
import { x } from './networks/x.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

const view = { width: 1366, height: 768 };
const [composer] = x.composers as [ShapedComposer];

/** X with this account signed in. */
async function openAs(handle: string): Promise<Box> {
  const box = await Box.open(session, x, composer, view);
  await box.page.$$eval(
    '[data-testid^="UserAvatar-Container-"]',
    (avatars, name) => {
      for (const avatar of avatars)
        avatar.setAttribute('data-testid', `UserAvatar-Container-${name}`);
    },
    handle,
  );
  return box;
}

it('keeps the drafts of two accounts in two tabs apart', async () => {
  const one = await openAs('ExempleUn');
  await one.focus();
  await one.type(tagged.text);
  const first = await findSidebar(session, one.page);
  await waitForFinding(first, tagged.before);

  const two = await openAs('ExempleDeux');
  await two.focus();
  const second = await findSidebar(session, two.page);
  expect((await readLetterhead(second)).sender).toBe('@ExempleDeux');
  expect(await readText(second)).not.toContain(tagged.before);
  const other = 'Merci à toutes et à tous.';
  await two.type(other);
  await waitForCheck(second, other.length);
  expect(await readFindings(second)).toEqual([]);

  await one.page.bringToFront();
  expect((await readLetterhead(first)).sender).toBe('@ExempleUn');
  await clickControl(first, new RegExp(`^Replace “${tagged.before}” by`));
  await one.waitForModel(tagged.text.replace(tagged.before, tagged.after));
  await two.page.bringToFront();
  await two.waitForModel(other);
  await one.page.close();
  await two.page.close();
});

const isUntouched = (page: Page) =>
  page.evaluate(() => document.querySelector('[popover]') === null);

describe('a private window', () => {
  it.runIf(kind === 'chromium')('has nothing of ours, beside one that has', async () => {
    const context = await session.browser.createBrowserContext();
    const own = { ...session, browser: context } as unknown as Session;
    const hidden = await Box.open(own, x, composer, view);
    await hidden.focus();
    await hidden.type(tagged.text);
    const open = await Box.open(session, x, composer, view);
    await open.focus();
    await open.type(tagged.text);
    await waitForFinding(await findSidebar(session, open.page), tagged.before);
    expect(await isUntouched(hidden.page)).toBe(true);
    await context.close();
    await open.page.close();
  });

  it('is closed to us by our own manifest', async () => {
    const page = await openOwnPage(session, 'options.html');
    const answer = await until('the browser has answered', () =>
      page.evaluate(async () => ({
        asked: chrome.runtime.getManifest().incognito,
        isAllowed: await chrome.extension.isAllowedIncognitoAccess(),
      })),
    );
    expect(answer).toEqual({ asked: 'not_allowed', isAllowed: false });
    await page.close();
  });
});
