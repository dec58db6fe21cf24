/** The popup by keyboard alone: this site, a pause, the mission, the scratchpad, the options. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openOwnPage } from '../../../scripts/drive/own-page.mjs';
import { until } from '../../../scripts/drive/until.mjs';
import {
  pressKey,
  pressOn,
  readFocus,
  tabTo,
  type Walk,
  waitForSaid,
  walkIn,
} from '../harness/focus.ts';
import { openNetwork } from '../harness/network.ts';
import { findOpenPage } from '../harness/own-tabs.ts';
import { type Session, startSession } from '../harness/session.ts';
import { readSettings, storeSettings } from '../harness/settings.ts';
import { waitForText } from '../harness/sidebar.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
beforeEach(() => storeSettings(session, undefined));
afterAll(() => session?.close());

async function openPopup(): Promise<Walk> {
  const walk = walkIn(await openOwnPage(session, 'popup.html'));
  await waitForText(walk.ours, /Guidelines in force/);
  return walk;
}

it('switches the network in front off and on, and pauses its tab', async () => {
  const { page } = await openNetwork(session, 'x');
  const popup = await openOwnPage(session, 'popup.html');
  // As it opens over a page: that page is in front when the popup looks.
  await page.bringToFront();
  await popup.evaluate(() => location.reload()).catch(() => {});
  const walk = walkIn(popup);
  await waitForText(walk.ours, /Use on X/);
  await popup.bringToFront();
  await pressOn(walk, /^Use on X/, 'Space');
  await waitForText(walk.ours, /Nothing of Attaché is loaded here/);
  expect((await readSettings(popup)).sites).toEqual({ x: false });
  expect(await readFocus(walk)).toMatch(/^Use on X/);
  await pressKey(walk, 'Space');
  await waitForText(walk.ours, /Remarks appear beside/);
  await pressOn(walk, /^Pause in this tab/, 'Enter');
  await waitForSaid(walk, /Go on in this tab/);
  expect(await readFocus(walk)).toBe('Go on in this tab');
  await popup.keyboard.press('Enter');
  await waitForSaid(walk, /Pause in this tab/);
  await popup.close();
  await page.close();
});

it('chooses a mission', async () => {
  const walk = await openPopup();
  await tabTo(walk, /^Mission/);
  await walk.keys.keyboard.type('Canada in Tunis');
  await until('the mission is in use', async () =>
    /tunis/.test((await readSettings(walk.keys)).mission ?? ''),
  );
  await waitForText(walk.ours, /Tunis/);
  await walk.keys.close();
});

it.each([
  ['Set up in a minute', 'options.html#start'],
  ['Open the scratchpad in a tab', 'sidebar.html'],
])('goes on to “%s”', async (name, file) => {
  const walk = await openPopup();
  // It closes itself, before the driver has let go of the key.
  await pressOn(walk, new RegExp(`^${name}`), 'Enter').catch(() => {});
  const page = await findOpenPage(session, file);
  await page.close();
});

it('reaches everything', async () => {
  const walk = await openPopup();
  for (const name of [/^Set up/, /^Mission/, /^Open the scratchpad$/, /in a tab/, /^Options/]) {
    await tabTo(walk, name);
  }
  await walk.keys.close();
});
