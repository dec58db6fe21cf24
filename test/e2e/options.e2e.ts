/** The options page: what is switched off there is off beside the composer; broken settings cost nothing else. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openOwnPage } from '../../scripts/drive/own-page.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { focusComposer } from './harness/composer.ts';
import { tagged, withMission } from './harness/drafts.ts';
import { typeLikeAPerson } from './harness/keys.ts';
import { openNetwork } from './harness/network.ts';
import { type Session, startSession } from './harness/session.ts';
import { registeredMatches, storeSettings } from './harness/settings.ts';
import {
  clickControl,
  lookForSidebar,
  waitForFinding,
  waitForText,
  waitUntilGone,
} from './harness/sidebar.ts';
import { write } from './harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
beforeEach(() => storeSettings(session, withMission));
afterAll(() => session?.close());

it('takes a finding away, at once, when its rule is switched off', async () => {
  const ordinal = {
    text: 'La 2ème édition du concours est ouverte.',
    words: '2ème',
    rule: /^French ordinals/,
  };
  const { page, sidebar } = await write(session, 'x', ordinal.text);
  await waitForFinding(sidebar, ordinal.words);
  const options = await openOwnPage(session, 'options.html');
  const search = await options.waitForSelector('input[type="search"]');
  await search?.type('French ordinals');
  await waitForText(options.mainFrame(), /\b1 rule\b/);
  await clickControl(options, ordinal.rule);
  await page.bringToFront();
  await waitUntilGone(sidebar, ordinal.words);
  await options.bringToFront();
  await clickControl(options, ordinal.rule);
  await page.bringToFront();
  await waitForFinding(sidebar, ordinal.words);
  await options.close();
  await page.close();
});

it('removes everything from a network that is switched off, in open pages too', async () => {
  const { page, sidebar } = await write(session, 'x', tagged.text);
  await waitForFinding(sidebar, tagged.before);
  const options = await openOwnPage(session, 'options.html');
  await clickControl(options, /^X\b/);
  await until('the host is gone from the open page', () =>
    page.evaluate(() => document.querySelector('[popover]') === null),
  );
  expect(await registeredMatches(session)).not.toContain('https://x.com/*');
  const again = await openNetwork(session, 'x');
  await focusComposer(again.page, 'x');
  await typeLikeAPerson(again.page, tagged.text);
  const other = await write(session, 'mastodon', tagged.text);
  await waitForFinding(other.sidebar, tagged.before);
  expect(await lookForSidebar(session, again.page)).toBeNull();
  await options.bringToFront();
  await clickControl(options, /^X\b/);
  await until('x.com is registered again', async () =>
    (await registeredMatches(session)).includes('https://x.com/*'),
  );
  for (const each of [page, again.page, other.page, options]) await each.close();
});

it.each([
  ['an unknown setting', { ...withMission, colour: 'blue' }, /colour/],
  ['a setting of the wrong kind', { ...withMission, marks: 7 }, /marks/],
  ['settings that are none', 'nonsense', /not settings of Attaché/],
])('names %s, and goes on with the rest', async (_what, stored, named) => {
  await storeSettings(session, stored);
  const options = await openOwnPage(session, 'options.html');
  const said = await waitForText(options.mainFrame(), /Some stored settings could not be used/);
  expect(said).toMatch(named);
  await options.close();
  const { page, sidebar } = await write(session, 'x', tagged.text);
  await waitForFinding(sidebar, tagged.before);
  await page.close();
});
