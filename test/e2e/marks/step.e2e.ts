/** From remark to remark by keyboard: shown, read aloud, acted on, and back to the exact caret. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/drive/until.mjs';
import { readAloud, readCard, readMarks } from '../harness/closed-root.ts';
import { pressCommand, readCommands } from '../harness/commands.ts';
import { readModel } from '../harness/composer.ts';
import { withMission } from '../harness/drafts.ts';
import { readSidebarBox } from '../harness/host.ts';
import { pressUndo, typeLikeAPerson } from '../harness/keys.ts';
import type { Network } from '../harness/network.ts';
import { kind, type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { waitForFinding } from '../harness/sidebar.ts';
import { write } from '../harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
beforeEach(() => storeSettings(session, withMission));
afterAll(() => session?.close());

const tags = ['#droitsdelapersonne', '#egalitedesgenres'] as const;
const draft = `Le ${tags[0]} est là.\nAinsi ${tags[1]} aussi.\nMerci à tous.`;

const next = (page: Page) => pressCommand(session, page, 'remark.next');
const previous = (page: Page) => pressCommand(session, page, 'remark.previous');

async function open(network: Network): Promise<Page> {
  const { page, sidebar } = await write(session, network, draft);
  for (const tag of tags) await waitForFinding(sidebar, tag);
  await until('both marks are drawn', async () => (await readMarks(page)).length === 2);
  return page;
}

/** Waits until a card is open for these words, and read aloud. */
function arrives(page: Page, words: string) {
  return until(`the card for ${words} is open`, async () => {
    const card = await readCard(page);
    const isFor = card?.buttons.some(({ name }) => name.includes(words));
    return isFor && (await readAloud(page)).includes(words) ? card : null;
  });
}

const focusedName = async (page: Page) =>
  (await readCard(page))?.buttons.find(({ isFocused }) => isFocused)?.name ?? '';

it('is known to the browser, each command with a key of its own', async () => {
  const commands = await readCommands(session);
  const own = commands.filter(({ name }) => !name.startsWith('_execute'));
  expect(own.map(({ name }) => name).sort()).toEqual([
    'next-remark',
    'previous-remark',
    'toggle-sidebar',
  ]);
  // Chromium gives the keys that a manifest suggests to an extension from a store, not to one that is tested.
  if (kind === 'chromium') return;
  const keys = own.map((each) => each.keys);
  expect(keys).not.toContain('');
  expect(new Set(keys).size).toBe(own.length);
});

describe.each<Network>(['x', 'facebook', 'mastodon'])('on %s', (network) => {
  it('goes round, reads aloud, and leaves the caret where it was', async () => {
    const page = await open(network);
    for (let letter = 0; letter < 4; letter++) await page.keyboard.press('ArrowLeft');
    await previous(page);
    await arrives(page, tags[1]);
    expect(await readAloud(page)).toMatch(/^Note, 2 of 2: .*A tag of several words/);
    await previous(page);
    await arrives(page, tags[0]);
    await previous(page);
    await arrives(page, tags[1]);
    await next(page);
    await arrives(page, tags[0]);
    await page.keyboard.press('Escape');
    await until('the card is closed', async () => (await readCard(page)) === null);
    await typeLikeAPerson(page, '§');
    const expected = draft.replace(/(?=.{4}$)/, '§');
    await until('the letter is in', async () => (await readModel(page)) !== draft);
    expect(await readModel(page)).toBe(expected);
    await page.close();
  });

  it('enters the card with Tab, and leaves it for the exact caret', async () => {
    const page = await open(network);
    for (let letter = 0; letter < 4; letter++) await page.keyboard.press('ArrowLeft');
    await previous(page);
    await arrives(page, tags[1]);
    await page.keyboard.press('Tab');
    await until('Replace has the focus', async () => /^Replace/.test(await focusedName(page)));
    await page.keyboard.press('Tab');
    await until('Why has the focus', async () => (await focusedName(page)) === 'Why');
    await page.keyboard.press('Escape');
    await until('the card is closed', async () => (await readCard(page)) === null);
    await until('the composer has the focus', () => page.evaluate(isInComposer));
    await typeLikeAPerson(page, '§');
    const expected = draft.replace(/(?=.{4}$)/, '§');
    await until('the letter is in', async () => (await readModel(page)) !== draft);
    expect(await readModel(page)).toBe(expected);
    await page.close();
  });

  it('replaces by key, goes on from there, and one undo takes it back', async () => {
    const page = await open(network);
    await previous(page);
    await arrives(page, tags[1]);
    await page.keyboard.press('Tab');
    await until('Replace has the focus', async () => /^Replace/.test(await focusedName(page)));
    await page.keyboard.press('Enter');
    await until('it is replaced', async () => !(await readModel(page)).includes(tags[1]));
    await until('one mark is left', async () => (await readMarks(page)).length === 1);
    await previous(page);
    await arrives(page, tags[0]);
    await page.keyboard.press('Escape');
    await pressUndo(page);
    await until('undone', async () => (await readModel(page)) === draft);
    await page.close();
  });
});

function isInComposer(): boolean {
  return (
    document.hasFocus() &&
    document.activeElement?.matches('textarea, [contenteditable="true"]') === true
  );
}

it('goes from the card to the reasons by key, and from there back to the caret', async () => {
  const page = await open('x');
  await previous(page);
  await arrives(page, tags[1]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await until('Why has the focus', async () => (await focusedName(page)) === 'Why');
  await page.keyboard.press('Enter');
  await until('the sidebar is open', () => readSidebarBox(page));
  const inSidebar = () =>
    Promise.all(
      page
        .frames()
        .map((frame) =>
          frame
            .evaluate(
              () =>
                document.hasFocus() &&
                document.activeElement?.getAttribute('aria-expanded') === 'true',
            )
            .catch(() => false),
        ),
    );
  await until('the reasons have the focus', async () => (await inSidebar()).includes(true));
  await page.keyboard.press('Escape');
  await until('the composer has the focus', () => page.evaluate(isInComposer));
  await typeLikeAPerson(page, '§');
  await until('the letter is in', async () => (await readModel(page)) === `${draft}§`);
  await page.close();
});
