/** The flows of our own pages by keyboard alone: the first run, the scratchpad with all it offers, the popup. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwnPage } from '../../scripts/drive/own-page.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { tagged, withMission } from './harness/drafts.ts';
import { typeLikeAPerson } from './harness/keys.ts';
import { type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import { waitForFinding, waitForText } from './harness/sidebar.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session?.close());

/** The accessible name of what has the focus, as far as our pages need it. */
function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.labels?.[0]?.textContent;
    return (element?.ariaLabel ?? label ?? element?.textContent ?? '').trim();
  });
}

/** Presses Tab until the focus is on what is called so; never more often than there can be controls. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await page.keyboard.press('Tab');
    const focus = await readFocus(page);
    if (name.test(focus)) return;
    passed.push(focus);
  }
  throw new Error(`Tab never comes to ${name}; it passed ${passed.join(' | ')}`);
}

/** The same with Shift. */
async function tabBackTo(page: Page, name: RegExp): Promise<void> {
  await page.keyboard.down('Shift');
  await tabTo(page, name);
  await page.keyboard.up('Shift');
}

const heading = (page: Page) =>
  page.evaluate(() => document.querySelector('h2')?.textContent ?? '');

it('leads through the first run to a practice draft', async () => {
  await storeSettings(session, undefined);
  const page = await openOwnPage(session, 'options.html#start');
  await until('the first step has the focus', async () => /For whom/.test(await readFocus(page)));
  await tabTo(page, /^Sending country/);
  await page.keyboard.type('Canada');
  await tabTo(page, /^Continue/);
  await page.keyboard.press('Enter');
  await until('the second step has the focus', async () =>
    /which languages/.test(await readFocus(page)),
  );
  await tabTo(page, /^Languages/);
  await page.keyboard.type('fr-CA, en-CA');
  await page.keyboard.press('Enter');
  await until('the third step has the focus', async () => /^Where/.test(await readFocus(page)));
  await tabTo(page, /^Continue/);
  await page.keyboard.press('Enter');
  await until('the end has the focus', async () => /^Ready/.test(await readFocus(page)));
  expect(await heading(page)).toBe('Ready');
  const mission = await page.evaluate(async () => {
    const { settings } = (await chrome.storage.local.get('settings')) as {
      settings: {
        mission: string;
        missions: { id: string; sender: string; languages: string[] }[];
      };
    };
    return settings.missions.find(({ id }) => id === settings.mission);
  });
  expect(mission).toMatchObject({ sender: 'CA', languages: ['fr-CA', 'en-CA'] });
  await tabTo(page, /^Try a practice draft/);
  await page.close();
});

it('says what is missing before the first step can be left', async () => {
  await storeSettings(session, undefined);
  const page = await openOwnPage(session, 'options.html#start');
  await until('the first step is there', async () => /For whom/.test(await heading(page)));
  await tabTo(page, /^Continue/);
  await page.keyboard.press('Enter');
  await waitForText(page.mainFrame(), /Choose the sending country/);
  expect(await heading(page)).toMatch(/For whom/);
  await page.close();
});

it('explains, asks, leaves and brings back in the scratchpad, and Escape goes back to the caret', async () => {
  await storeSettings(session, withMission);
  const page = await openOwnPage(session, 'sidebar.html');
  await until('the draft box is there', () => page.$('.own-box'));
  await tabTo(page, /^Your draft/);
  await typeLikeAPerson(page, tagged.text);
  await waitForFinding(page.mainFrame(), tagged.before);
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft');
  await until('what was found is said', async () =>
    /1 remark/.test((await page.$eval('[role="status"]', (each) => each.textContent)) ?? ''),
  );
  await tabTo(page, /^Why/);
  await page.keyboard.press('Enter');
  await waitForText(page.mainFrame(), /Guideline:|Rule:/);
  await tabTo(page, /^Ask…/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Include the words/);
  await page.keyboard.type(' ');
  await waitForText(page.mainFrame(), new RegExp(`The words: “${tagged.before}”`));
  await tabTo(page, /^Copy this text/);
  await tabBackTo(page, /^Leave it/);
  await page.keyboard.press('Enter');
  await waitForText(page.mainFrame(), /1 passage left as it is/);
  await tabTo(page, /^Show again/);
  await page.keyboard.press('Enter');
  await waitForFinding(page.mainFrame(), tagged.before);
  await page.keyboard.press('Escape');
  await until('the focus is in the box', async () => /^Your draft/.test(await readFocus(page)));
  const caret = await page.$eval('.own-box', (box) => (box as HTMLTextAreaElement).selectionStart);
  expect(caret).toBe(tagged.text.length - 4);
  await page.close();
});

it('turns on a crisis and ends it', async () => {
  await storeSettings(session, withMission);
  const page = await openOwnPage(session, 'sidebar.html');
  await until('the draft box is there', () => page.$('.own-box'));
  await tabTo(page, /^Crisis and elections/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Crisis/);
  await page.keyboard.type(' ');
  await waitForText(page.mainFrame(), /Crisis until/);
  await tabBackTo(page, /^End: Crisis/);
  await page.keyboard.press('Enter');
  await until('it has ended', async () => (await page.$('.moment')) === null);
  await page.close();
});

it('reaches everything in the popup', async () => {
  await storeSettings(session, undefined);
  const page = await openOwnPage(session, 'popup.html');
  await waitForText(page.mainFrame(), /Guidelines in force/);
  for (const name of [
    /^Set up in a minute/,
    /^Mission/,
    /^Open the scratchpad$/,
    /in a tab/,
    /^Options/,
  ]) {
    await tabTo(page, name);
  }
  await page.close();
});
