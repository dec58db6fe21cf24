/** The first run by keyboard alone: three steps, back and forth, an example or nobody, and a practice draft at the end. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openOwnPage } from '../../../scripts/drive/own-page.mjs';
import { until } from '../../../scripts/drive/until.mjs';
import {
  pressOn,
  readFocus,
  tabTo,
  type Walk,
  waitForFocus,
  waitForSaid,
  walkIn,
} from '../harness/focus.ts';
import { findOpenPage } from '../harness/own-tabs.ts';
import { type Session, startSession } from '../harness/session.ts';
import { readSettings, storeSettings } from '../harness/settings.ts';
import { waitForText } from '../harness/sidebar.ts';

let session: Session;
let walk: Walk;

beforeAll(async () => {
  session = await startSession();
});
beforeEach(async () => {
  await storeSettings(session, undefined);
  walk = walkIn(await openOwnPage(session, 'options.html#start'));
  await waitForFocus(walk, /^For whom/);
  return () => walk.keys.close();
});
afterAll(() => session?.close());

const heading = () => walk.keys.$eval('h2', (each) => each.textContent ?? '');

/** The mission in use as it is stored. */
async function storedMission(page: Page) {
  const { mission, missions } = await readSettings(page);
  return missions.find(({ id }) => id === mission);
}

it('leads to guidelines in force and a practice draft', async () => {
  const { keyboard } = walk.keys;
  await tabTo(walk, /^Sending country/);
  await keyboard.type('Canada');
  await pressOn(walk, /^Continue/, 'Enter');
  await waitForFocus(walk, /which languages/);
  await tabTo(walk, /^Languages/);
  await keyboard.type('fr-CA, en-CA');
  await keyboard.press('Enter');
  await waitForFocus(walk, /^Where/);
  await pressOn(walk, /^Tumblr/, 'Space');
  await until('the network is off', async () => !(await readSettings(walk.keys)).sites.tumblr);
  await pressOn(walk, /^Continue/, 'Enter');
  await waitForFocus(walk, /^Ready/);
  await waitForText(walk.ours, /Common guidelines/);
  expect(await storedMission(walk.keys)).toMatchObject({
    sender: 'CA',
    languages: ['fr-CA', 'en-CA'],
  });
  await pressOn(walk, /^Try a practice draft/, 'Enter');
  await (await findOpenPage(session, 'sidebar.html#practice')).close();
  // Opened again by the driver: in a tab that an extension has opened, Firefox loses what the driver presses.
  const practice = walkIn(await openOwnPage(session, 'sidebar.html#practice'));
  await waitForText(practice.ours, /A visa/);
  await pressOn(practice, /^A visa$/, 'Enter');
  await waitForSaid(practice, /remarks?, \d+ serious/);
  await waitForText(practice.ours, /Guideline:|Rule:/);
  await practice.keys.close();
});

it('says what is missing before the first step can be left', async () => {
  await pressOn(walk, /^Continue/, 'Enter');
  await waitForText(walk.ours, /Choose the sending country/);
  expect(await walk.keys.$eval('[role="alert"]', (each) => each.textContent)).toContain('Choose');
  expect(await heading()).toMatch(/^For whom/);
});

it('goes back to the step before, and keeps what was chosen there', async () => {
  await tabTo(walk, /^Sending country/);
  await walk.keys.keyboard.type('Canada');
  await pressOn(walk, /^Continue/, 'Enter');
  await waitForFocus(walk, /which languages/);
  await pressOn(walk, /^Back/, 'Enter');
  await waitForFocus(walk, /^For whom/);
  await tabTo(walk, /^Sending country/);
  const chosen = () =>
    walk.keys.evaluate(() => (document.activeElement as HTMLSelectElement | null)?.value);
  expect(await chosen()).toBe('CA');
});

it('takes an example, or nobody in particular, in one press', async () => {
  await pressOn(walk, /^Try Canada in Tunis/, 'Enter');
  await waitForFocus(walk, /^Where/);
  expect((await readSettings(walk.keys)).mission).toBe('example-canada-tunis');
  await walk.keys.close();

  walk = walkIn(await openOwnPage(session, 'options.html#start'));
  await waitForFocus(walk, /^For whom/);
  await pressOn(walk, /^Common guidelines only/, 'Enter');
  await waitForFocus(walk, /^Where/);
  expect((await readSettings(walk.keys)).mission).toBeNull();
  await pressOn(walk, /^Continue/, 'Enter');
  await waitForFocus(walk, /^Ready/);
  await pressOn(walk, /^See all options/, 'Enter');
  await until('the options are shown', async () => /^Attaché options/.test(await readTitle()));
  expect(await readFocus(walk)).not.toBe('');
});

const readTitle = () => walk.keys.$eval('h1', (each) => each.textContent ?? '');
