/**
 * After a browsing session no draft, finding or reason is on the disk: neither in a store of ours nor anywhere in the
 * browser's profile, and what waited in memory is gone when the browser closes.
 */
import type { Frame, Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { openOwnPage } from '../../scripts/drive/own-page.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { filesWith, readStores } from './harness/disk.ts';
import { known, tagged, withMission } from './harness/drafts.ts';
import { typeLikeAPerson } from './harness/keys.ts';
import {
  createProfile,
  deleteProfile,
  extensionFolder,
  type Session,
  startSession,
} from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import { clickControl, waitForFinding, waitForText, waitForWording } from './harness/sidebar.ts';
import { write } from './harness/writing.ts';

/** One for each place where something is typed; like no other word, and too short to be found by chance. */
const marker = {
  page: 'Qvazkelbo',
  pad: 'Wuxtifrena',
  counterpart: 'Zoqbiluren',
  twin: 'Jaxvopelid',
  slot: 'Kyzwumatro',
};
const markers = Object.values(marker);

let profile: string;

beforeEach(async () => {
  profile = await createProfile();
  return () => deleteProfile(profile);
});

const start = (isKnown: boolean) => startSession(extensionFolder, {}, { profile, isKnown });

/** A box of a network: findings with their reasons unfolded, and a question about one. */
async function writeInPage(session: Session): Promise<Frame> {
  const { sidebar } = await write(session, 'x', `${marker.page} ${tagged.text}`);
  await waitForFinding(sidebar, tagged.before);
  await clickControl(sidebar, /^Why$/);
  await clickControl(sidebar, /^Ask…/);
  await clickControl(sidebar, /^Include the words/);
  await waitForText(sidebar, /The words: /);
  await clickControl(sidebar, /^Leave it/);
  return sidebar;
}

/** A wording of one's own that waits for the other account. */
async function letWait(session: Session): Promise<void> {
  const { page, sidebar } = await write(session, 'facebook', known);
  await clickControl(sidebar, /^Variants/);
  await waitForWording(sidebar, /Eid/);
  const field = await sidebar.$('textarea[lang^="en"]');
  await field?.click({ count: 3 });
  await page.keyboard.type(`Happy Eid ${marker.twin}`);
  await clickControl(sidebar, /^Separate/);
  await clickControl(sidebar, /^Let it wait for/);
  await waitForText(sidebar, /Waits for/);
}

/** The scratchpad with both of its boxes, and a message that is being filled in. */
async function writeInScratchpad(session: Session): Promise<Page> {
  const page = await openOwnPage(session, 'sidebar.html');
  await (await page.waitForSelector('.own-box'))?.click();
  await typeLikeAPerson(page, `${marker.pad} ${tagged.text}`);
  await waitForFinding(page.mainFrame(), tagged.before);
  await clickControl(page, /^Compare with another language/);
  await until('the second box is there', () => page.$('.counterpart'));
  await typeLikeAPerson(page, `${marker.counterpart}: Canada stands up for human rights.`);
  await clickControl(page, /^Phrases/);
  const phrase = await until('there is a message with a place to fill in', () =>
    page.$('.phrase:has(.slots input[type="text"])'),
  );
  await (await phrase.$('summary'))?.click();
  await (await phrase.$('.slots input[type="text"]'))?.click();
  await page.keyboard.type(marker.slot);
  await waitForText(page.mainFrame(), new RegExp(marker.slot));
  return page;
}

it('leaves no draft, finding or reason behind', { timeout: 180_000 }, async () => {
  const session = await start(false);
  await storeSettings(session, withMission);
  const sidebar = await writeInPage(session);
  await letWait(session);
  const pad = await writeInScratchpad(session);

  const own = await readStores(pad.mainFrame());
  const framed = await readStores(sidebar);
  expect(own.lasting).toContain(withMission.mission);
  for (const word of markers) {
    expect(own.lasting).not.toContain(word);
    expect(framed.lasting).not.toContain(word);
  }
  // What waits is in memory alone, and it is all that does.
  const { twins, started, ...others } = own.session;
  expect(started).toBe(true);
  expect(JSON.stringify(twins)).toContain(marker.twin);
  for (const word of markers) expect(JSON.stringify(others)).not.toContain(word);

  await session.close();
  expect(await filesWith(profile, [withMission.mission])).not.toEqual([]);
  expect(await filesWith(profile, markers)).toEqual([]);

  const again = await start(true);
  const page = await openOwnPage(again, 'options.html');
  const { session: kept, lasting } = await readStores(page.mainFrame());
  expect(Object.keys(kept).filter((key) => key !== 'started')).toEqual([]);
  expect(lasting).toContain(withMission.mission);
  await again.close();
});
