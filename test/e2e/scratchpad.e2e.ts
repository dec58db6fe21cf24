/** The sidebar in a tab, with a draft box of its own: for drafts that no site should see. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwnPage } from '../../scripts/drive/own-page.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { known, tagged, withMission } from './harness/drafts.ts';
import { pressUndo, typeLikeAPerson } from './harness/keys.ts';
import { type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import {
  clickControl,
  findControl,
  waitForFinding,
  waitForText,
  waitForWording,
} from './harness/sidebar.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

const box = 'textarea[placeholder="Write or paste a draft"]';
const readBox = (page: Page) => page.$eval(box, (area) => (area as HTMLTextAreaElement).value);

/** Opens the scratchpad and types a draft into its box. */
async function openWith(draft: string): Promise<Page> {
  const page = await openOwnPage(session, 'sidebar.html');
  await (await page.waitForSelector(box))?.click();
  await typeLikeAPerson(page, draft);
  await until('the draft is in the box', async () => (await readBox(page)) === draft);
  return page;
}

it('finds, fixes exactly the span, and takes it back with one undo', async () => {
  const page = await openWith(tagged.text);
  await waitForFinding(page.mainFrame(), tagged.before);
  await clickControl(page, new RegExp(`^Replace “${tagged.before}” by`));
  const fixed = tagged.text.replace(tagged.before, tagged.after);
  await until('the fix is in the box', async () => (await readBox(page)) === fixed);
  await page.focus(box);
  await pressUndo(page);
  await until('the draft is back', async () => (await readBox(page)) === tagged.text);
  await page.close();
});

it('inserts a variant with all its lines', async () => {
  const page = await openWith(known);
  await clickControl(page, /^Variants/);
  await waitForWording(page.mainFrame(), /Eid/);
  await clickControl(page, /^Insert/);
  await until('the variant is in the box', async () => (await readBox(page)) !== known);
  const lines = (await readBox(page)).split('\n').filter((line) => line !== '');
  expect(lines.slice(0, 2)).toEqual(known.split('\n'));
  expect(lines.length).toBeGreaterThanOrEqual(4);
  await page.close();
});

it('compares the draft with the same message in another language while both are written', async () => {
  const page = await openWith('La bibliothèque ouvre à 14 h 30 le 3 mai.');
  await clickControl(page, /^Compare with another language/);
  const focused = () =>
    page.evaluate(() => document.activeElement?.classList.contains('counterpart'));
  await until('the second box has the focus', focused);
  await typeLikeAPerson(page, 'The library opens at 2:30 p.m. on May 4.');
  const marks = () =>
    page.$$eval('[data-parity] mark', (all) => all.map(({ textContent }) => textContent));
  await until('the days are shown', async () => (await marks()).join() === '3 mai,May 4');
  await waitForText(page.mainFrame(), /1 difference, listed with the remarks/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await typeLikeAPerson(page, '3');
  await until('nothing differs any more', async () => (await marks()).length === 0);
  await clickControl(page, /^Erase and close/);
  await until('the box is gone', async () => (await page.$('.counterpart')) === null);
  expect(await findControl(page, /^Compare with another language/)).not.toBeNull();
  expect(await readBox(page)).toContain('14 h 30');
  await page.close();
});
