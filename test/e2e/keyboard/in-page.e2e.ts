/** The sidebar in a page by keyboard alone: in by the command, out by Escape, and the caret is where it was. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/drive/until.mjs';
import { pressCommand } from '../harness/commands.ts';
import { readModel } from '../harness/composer.ts';
import { known, tagged, withMission } from '../harness/drafts.ts';
import {
  pressOn,
  readFocus,
  tabBackTo,
  tabTo,
  waitForControl,
  waitForFocus,
  waitForSaid,
} from '../harness/focus.ts';
import { readSidebarBox } from '../harness/host.ts';
import { typeLikeAPerson } from '../harness/keys.ts';
import type { Network } from '../harness/network.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { waitForFinding, waitForText, waitForWording } from '../harness/sidebar.ts';
import { write } from '../harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
beforeEach(() => storeSettings(session, withMission));
afterAll(() => session?.close());

const waitForComposer = (page: Page) =>
  until('the composer has the focus', () =>
    page.evaluate(() =>
      document.activeElement?.matches(
        'textarea, [contenteditable="true"], [contenteditable="true"] *',
      ),
    ),
  );

/** Writes a draft, sets the caret five letters before its end, and goes to the sidebar by the command. */
async function enter(network: Network, draft: string) {
  const { page, sidebar, errors } = await write(session, network, draft);
  for (let letter = 0; letter < 5; letter++) await page.keyboard.press('ArrowLeft');
  await pressCommand(session, page, 'sidebar.toggle');
  const walk = { keys: page, ours: sidebar };
  await waitForFocus(walk, /^Remarks/);
  const { keyboard } = page;
  /** A letter typed in the page stands where the caret was left. */
  const expectCaret = async (text: string) => {
    await waitForComposer(page);
    await typeLikeAPerson(page, '§');
    const expected = text.replace(/(?=.{5}$)/, '§');
    await until('the letter stands at the caret', async () => {
      const model = await readModel(page);
      if (model !== expected) throw new Error(`The draft reads ${JSON.stringify(model)}`);
      return true;
    });
  };
  return { page, sidebar, walk, keyboard, expectCaret, errors };
}

describe.each<Network>(['x', 'facebook', 'mastodon'])('on %s', (network) => {
  it('reads, asks why, leaves, and Escape gives the caret back', async () => {
    const { page, sidebar, walk, keyboard, expectCaret, errors } = await enter(
      network,
      tagged.text,
    );
    await waitForFinding(sidebar, tagged.before);
    await waitForSaid(walk, /1 remark/);
    await pressOn(walk, /^Why/, 'Enter');
    await waitForText(sidebar, /Guideline:|Rule:/);
    await pressOn(walk, /^Leave it/, 'Enter');
    await waitForSaid(walk, /1 passage left as it is/);
    await keyboard.press('Escape');
    await expectCaret(tagged.text);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('replaces, goes on in the list, and the command gives the caret back', async () => {
    const { page, walk, errors } = await enter(network, tagged.text);
    await pressOn(walk, /^Replace/, 'Enter');
    const fixed = tagged.text.replace(tagged.before, tagged.after);
    await until('the fix is in the model', async () => (await readModel(page)) === fixed);
    await waitForSaid(walk, /Nothing found/);
    await waitForFocus(walk, /^Remarks/);
    await pressCommand(session, page, 'sidebar.toggle');
    await until('the sidebar is closed', async () => (await readSidebarBox(page)) === null);
    await waitForComposer(page);
    await typeLikeAPerson(page, '§');
    await until('the letter is in the draft', async () => /§/.test(await readModel(page)));
    expect(errors).toEqual([]);
    await page.close();
  });

  it('corrects a variant and inserts it', async () => {
    const { page, sidebar, walk, keyboard, errors } = await enter(network, known);
    await keyboard.press('ArrowRight');
    await waitForFocus(walk, /^Variants/);
    await waitForWording(sidebar, /Eid/);
    await tabTo(walk, /^In English: Joyeuse/);
    await keyboard.press('End');
    await keyboard.type(' Indeed');
    await pressOn(walk, /^Insert in the draft/, 'Enter');
    await until('the variant is in', async () => /Indeed/.test(await readModel(page)));
    expect((await readModel(page)).startsWith(known)).toBe(true);
    await waitForText(sidebar, /^Inserted\./m);
    expect(errors).toEqual([]);
    await page.close();
  });
});

it('is closed by its own button, and gives the caret back', async () => {
  const { page, walk, keyboard, expectCaret } = await enter('facebook', tagged.text);
  await tabBackTo(walk, /^Close the sidebar/);
  await keyboard.press('Enter');
  await until('the sidebar is closed', async () => (await readSidebarBox(page)) === null);
  await expectCaret(tagged.text);
  await page.close();
});

it('goes to the other side and keeps the focus', async () => {
  const { page, walk, keyboard } = await enter('facebook', tagged.text);
  await page.setViewport({ width: 1600, height: 900 });
  await tabBackTo(walk, /^Move to the other side/);
  await keyboard.press('Enter');
  await until('the sidebar is at the left', async () => (await readSidebarBox(page))?.left === 0);
  expect(await readFocus(walk)).toMatch(/^Move to the other side/);
  await page.close();
});

it('finds a message and inserts it', async () => {
  const { page, sidebar, walk, keyboard } = await enter('facebook', tagged.text);
  await keyboard.press('ArrowLeft');
  await waitForFocus(walk, /^Phrases/);
  await waitForControl(walk, '.phrase');
  await tabTo(walk, /^Search days and messages/);
  await keyboard.type('where to ask');
  await tabTo(walk, /^Where to ask/);
  await keyboard.press('Enter');
  await until('it is unfolded', () => walk.ours.$('.phrase[open]'));
  await tabTo(walk, /^Official link/);
  await keyboard.type('https://www.canada.ca/');
  await pressOn(walk, /^Insert in the draft/, 'Enter');
  await until('the message is in the draft', async () => {
    const model = await readModel(page);
    return model.startsWith(tagged.text) && model.length > tagged.text.length;
  });
  // While the message was written, the editor had the focus.
  await until('the sidebar has it again', () => sidebar.evaluate(() => document.hasFocus()));
  await keyboard.press('Escape');
  await waitForComposer(page);
  await page.close();
});
