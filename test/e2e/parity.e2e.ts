/** A post in two languages that says the same in both is left alone; a number changed in one of them is shown in both. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { withMission } from './harness/drafts.ts';
import { typeLikeAPerson } from './harness/keys.ts';
import { type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import { write } from './harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

const french = 'Merci aux personnes venues ce matin à la bibliothèque; elles étaient 25.';
const english = 'Thank you to the people who came to the library this morning; they were 25';

it('shows a number that was then changed in one half', async () => {
  const { page, sidebar } = await write(session, 'mastodon', `${french}\n\n${english}`);
  const marks = () =>
    sidebar.$$eval('[data-parity] mark', (all) => all.map(({ textContent }) => textContent));
  expect(await marks()).toEqual([]);
  await page.keyboard.press('Backspace');
  await typeLikeAPerson(page, '6');
  await until('both numbers are shown', async () => (await marks()).join() === '25,26');
  const kinds = await sidebar.$$eval('[data-parity]', (all) =>
    all.map((card) => card.getAttribute('data-parity')),
  );
  expect(kinds).toEqual(['number']);
  await page.keyboard.press('Backspace');
  await typeLikeAPerson(page, '5');
  await until('nothing differs any more', async () => (await marks()).length === 0);
  await page.close();
});
