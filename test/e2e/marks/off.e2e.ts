/** With marks off nothing is drawn over the text and no card opens; the list says all the same. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../../scripts/drive/until.mjs';
import { readAloud, readCard, readMarks } from '../harness/closed-root.ts';
import { pressCommand } from '../harness/commands.ts';
import { readModel } from '../harness/composer.ts';
import { tagged, withMission } from '../harness/drafts.ts';
import type { Network } from '../harness/network.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { clickControl, waitForFinding } from '../harness/sidebar.ts';
import { hover, measureWords } from '../harness/words.ts';
import { write } from '../harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, { ...withMission, marks: 'off' });
});
afterAll(() => session?.close());

it.each<Network>(['x', 'facebook', 'mastodon'])('on %s', async (network) => {
  const { page, sidebar } = await write(session, network, tagged.text);
  const { id } = await waitForFinding(sidebar, tagged.before);
  expect(await readMarks(page)).toEqual([]);
  const [words] = await measureWords(page, tagged.before);
  if (words) await hover(page, words);
  // A card would be asked for, and answered, before this comes back.
  await pressCommand(session, page, 'remark.previous');
  await until('the list shows where the command went', async () => {
    const chosen = await sidebar.$('.selected[data-finding]');
    return (await chosen?.evaluate((card) => card.getAttribute('data-finding'))) === id;
  });
  await until('it is read aloud', async () => (await readAloud(page)).includes(tagged.before));
  expect(await readCard(page)).toBeNull();
  expect(await readMarks(page)).toEqual([]);
  await clickControl(sidebar, new RegExp(`^Replace “${tagged.before}” by`));
  const fixed = tagged.text.replace(tagged.before, tagged.after);
  await until('the fix is in the model', async () => (await readModel(page)) === fixed);
  await page.close();
});
