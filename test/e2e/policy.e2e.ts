/** An administrator's policy, from where each browser really reads it: it wins, it is shown as such, nothing is lost. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { openOwnPage } from '../../scripts/drive/own-page.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { findOverflow, findViolations, readAxe } from './harness/axe.ts';
import { type PlacedPolicy, placePolicy } from './harness/policy.ts';
import { createProfile, deleteProfile, type Session, startSession } from './harness/session.ts';
import { readSettings, registeredMatches, storeSettings } from './harness/settings.ts';

const policy = {
  mission: 'example-canada-tunis',
  sites: { x: false },
  missions: [
    { id: 'bad', label: 'Bad', sender: 'Canada', hosts: [], languages: ['fr'], accounts: [] },
  ],
};

let placed: PlacedPolicy | null;
let profile: string;
let session: Session | undefined;

beforeAll(async () => {
  placed = await placePolicy(policy);
  if (!placed) return;
  profile = await createProfile();
  for (const [name, value] of Object.entries(placed.environment)) vi.stubEnv(name, value);
  // Where the policy names the mission there may be no welcome to wait for.
  session = await startSession(placed.extension, {}, { profile, isKnown: true });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await session?.close();
  await placed?.remove();
  if (profile) await deleteProfile(profile);
});
beforeEach(({ skip }) => {
  if (!session) skip('this machine does not let a policy be put');
});

function open(file: string): Promise<Page> {
  if (!session) throw new Error('no browser');
  return openOwnPage(session, file);
}

const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** The switch of a network, by an address of its. */
const switchOf = (page: Page, host: string) =>
  page.evaluate((address) => {
    const labels = [...document.querySelectorAll('#networks label')];
    const label = labels.find(({ textContent }) => textContent.includes(address));
    const input = label?.querySelector('input');
    return { on: input?.checked, fixed: input?.disabled, says: label?.textContent };
  }, host);

it('wins over what the person set, is not to be changed, and leaves that beneath it', async () => {
  if (!session) return;
  const own = { version: 1, sites: { x: true }, mission: null, language: 'en' };
  await storeSettings(session, own);
  const page = await open('options.html');
  const x = await until('the policy is on show', async () => {
    const now = await switchOf(page, 'x.com, twitter.com');
    return now.fixed ? now : null;
  });
  expect(x).toMatchObject({ on: false, fixed: true });
  expect(x.says).toContain('Set by your administrator');
  expect(await switchOf(page, 'www.facebook.com')).toMatchObject({ on: true, fixed: false });
  const missions = await page.$$eval('#missions input', (inputs) =>
    inputs.map(({ checked, disabled }) => ({ checked, disabled })),
  );
  expect(missions.filter(({ checked }) => checked)).toHaveLength(1);
  expect(missions.every(({ disabled }) => disabled)).toBe(true);
  await until('X is off', async () => {
    const matches = session ? await registeredMatches(session) : [];
    return matches.includes('https://www.facebook.com/*') && !matches.includes('https://x.com/*');
  });
  // Something else is changed: what the policy covers is kept as it was.
  await page.evaluate(() => document.querySelector<HTMLElement>('#appearance input')?.click());
  await until('the change is stored', async () => (await readSettings(page)).marks === 'off');
  expect(await readSettings(page)).toMatchObject({ sites: { x: true }, mission: null });
  await page.close();
});

it('has what cannot be used of it named, with its place', async () => {
  const page = await open('options.html');
  await until('the place is named', async () =>
    (await textOf(page, '.state')).includes('missions.0.sender'),
  );
  expect(await textOf(page, '.state')).toContain('your administrator’s policy');
  // And all of it can be read by everybody.
  for (const width of [320, 1080]) {
    await page.setViewport({ width, height: 900 });
    expect(await findOverflow(page)).toEqual([]);
  }
  await page.evaluate(readAxe());
  expect(await findViolations(page)).toEqual([]);
  await page.close();
});

it('answers its steps of the first run, and its guidelines are in force', async () => {
  const page = await open('options.html#start');
  await until('only the networks are asked for', async () =>
    (await textOf(page, '.start header')).includes('Step 1 of 1'),
  );
  expect(await textOf(page, '.start h2')).toBe('Where?');
  await page.close();
  const popup = await open('popup.html');
  await until('the mission’s guidelines are in force', async () =>
    (await textOf(popup, 'main')).includes('Canada in Tunis. Example'),
  );
  expect(await popup.$eval('select', ({ disabled }) => disabled)).toBe(true);
  await popup.close();
});
