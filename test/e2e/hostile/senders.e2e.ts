/** Messages from the wrong sender, or with a wrong or huge body, are refused; sites switched off and workers killed leave no trace. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openOwnPage } from '../../../scripts/drive/own-page.mjs';
import { waitForCheck } from '../../../scripts/drive/sidebar.mjs';
import { until } from '../../../scripts/drive/until.mjs';
import { readModel } from '../harness/composer.ts';
import { tagged, withMission } from '../harness/drafts.ts';
import { typeLikeAPerson } from '../harness/keys.ts';
import { kind, type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { readText, waitForFinding } from '../harness/sidebar.ts';
import { write } from '../harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
beforeEach(() => storeSettings(session, withMission));
afterAll(() => session?.close());

const token = 'a'.repeat(32);

it.each([
  ['a token for a page of ours', { name: 'token.issue', body: null }],
  ['the companion for a page of ours', { name: 'companion.load', body: null }],
  ['a token redeemed outside of a frame', { name: 'token.redeem', body: { token } }],
  ['a huge body', { name: 'token.redeem', body: { token: 'a'.repeat(5_000_000) } }],
  ['a body with more than is asked', { name: 'token.redeem', body: { token, more: 1 } }],
])('refuses %s', async (_, message) => {
  const page = await openOwnPage(session, 'options.html');
  const answer = await page.evaluate(async (sent) => {
    try {
      return JSON.stringify(await chrome.runtime.sendMessage(sent));
    } catch (error) {
      return `refused: ${error}`;
    }
  }, message);
  expect(answer).toMatch(/refused/);
  await page.close();
});

it('leaves the page when its site is switched off, and the draft as it is', async () => {
  const { page, sidebar, errors } = await write(session, 'x', tagged.text);
  await waitForFinding(sidebar, tagged.before);
  await storeSettings(session, { ...withMission, sites: { x: false } });
  await page.bringToFront();
  await until('nothing of ours is in the page', () =>
    page.evaluate(() => document.querySelector('[popover]') === null),
  );
  await page.click('[data-testid="tweetTextarea_0"]');
  expect(await readModel(page)).toBe(tagged.text);
  expect(await page.evaluate(() => document.querySelector('[popover]'))).toBeNull();
  expect(errors).toEqual([]);
  await page.close();
});

it('mixes nothing between two tabs', async () => {
  const first = await write(session, 'x', tagged.text);
  const second = await write(session, 'facebook', 'Merci');
  await waitForCheck(second.sidebar, 'Merci'.length);
  expect(await readText(second.sidebar)).not.toContain(tagged.before);
  await first.page.bringToFront();
  await waitForFinding(first.sidebar, tagged.before);
  expect(await readModel(second.page)).toBe('Merci');
  await second.page.close();
  await first.page.close();
});

// Firefox's background is no worker that the driver could end.
it.runIf(kind === 'chromium')('loses nothing when the background is ended', async () => {
  const { page, sidebar } = await write(session, 'x', tagged.text);
  await waitForFinding(sidebar, tagged.before);
  const background = session.browser.targets().find((each) => each.type() === 'service_worker');
  await (await background?.worker())?.close();
  await typeLikeAPerson(page, ' Oui');
  await waitForCheck(sidebar, tagged.text.length + 4);
  await waitForFinding(sidebar, tagged.before);
  const second = await write(session, 'facebook', tagged.text);
  await waitForFinding(second.sidebar, tagged.before);
  await second.page.close();
  await page.close();
});
