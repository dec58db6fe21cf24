/** Variants: what the memory holds is offered with where it comes from; what it does not hold is never invented. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { readModel } from './harness/composer.ts';
import { known, unknown, withMission } from './harness/drafts.ts';
import { type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import {
  clickControl,
  findControl,
  readText,
  readWordings,
  waitForText,
  waitForWording,
} from './harness/sidebar.ts';
import { write } from './harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

it('offers the example memory’s English and Arabic, and says that they are examples', async () => {
  const { page, sidebar } = await write(session, 'facebook', known);
  await clickControl(sidebar, /^Variants/);
  await waitForWording(sidebar, /Eid/);
  expect(await readText(sidebar)).toMatch(/example wording, not approved by a ministry/);
  const wordings = await readWordings(sidebar);
  expect(wordings.filter(({ lang }) => lang.startsWith('en')).length).toBe(2);
  const arabic = wordings.filter(({ lang }) => lang.startsWith('ar'));
  expect(arabic.every(({ text }) => /\p{Script=Arabic}/u.test(text))).toBe(true);
  expect(arabic.length).toBe(2);
  await page.close();
});

it('says so when there is no wording, and invents none', async () => {
  const { page, sidebar } = await write(session, 'facebook', unknown);
  await clickControl(sidebar, /^Variants/);
  await waitForText(sidebar, /No wording in the memory for this sentence/);
  const wordings = await readWordings(sidebar);
  expect(wordings.length).toBeGreaterThan(0);
  expect(wordings.map(({ text }) => text)).toEqual(wordings.map(() => ''));
  expect(await readModel(page)).toBe(unknown);
  await page.close();
});

it('inserts a wording as the person edited it', async () => {
  const { page, sidebar } = await write(session, 'facebook', known);
  await clickControl(sidebar, /^Variants/);
  await waitForWording(sidebar, /Eid/);
  const field = await sidebar.$('textarea[lang^="en"]');
  if (!field) throw new Error('There is no field for the English wording');
  await field.click({ count: 3 });
  await page.keyboard.type('Happy Eid');
  await clickControl(sidebar, /^Insert/);
  await until('the edited wording is in the draft', async () =>
    (await readModel(page)).includes('Happy Eid'),
  );
  expect((await readModel(page)).startsWith(known)).toBe(true);
  await page.close();
});

it('needs a mission for other languages, and says where to choose one', async () => {
  await storeSettings(session, { version: 1 });
  const { page, sidebar } = await write(session, 'facebook', known);
  await clickControl(sidebar, /^Variants/);
  await waitForText(sidebar, /Variants need a mission with several languages/);
  expect(await findControl(sidebar, /^Insert/)).toBeNull();
  await page.close();
});
