/** The card at a mark: it comes with the pointer or the caret, says what the list says, acts, and goes. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/drive/until.mjs';
import { pressOnCard, readCard, readMarks } from '../harness/closed-root.ts';
import { readModel } from '../harness/composer.ts';
import { tagged, withMission } from '../harness/drafts.ts';
import { type Box, readSidebarBox } from '../harness/host.ts';
import { pressUndo, typeLikeAPerson } from '../harness/keys.ts';
import type { Network } from '../harness/network.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { readFindings, waitForFinding, waitUntilGone } from '../harness/sidebar.ts';
import { hover } from '../harness/words.ts';
import { write } from '../harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
beforeEach(() => storeSettings(session, withMission));
afterAll(() => session?.close());

const marked = (page: Page) => until('a mark is drawn', async () => (await readMarks(page))[0]);
const card = (page: Page) => until('the card is open', () => readCard(page));
/** Lets the pointer rest on a mark, as a hand does: never quite still. */
const rest = (page: Page, mark: Box) =>
  until('the card opens under the pointer', async () => {
    await hover(page, mark);
    return readCard(page);
  });
const noCard = (page: Page) =>
  until('the card is closed', async () => (await readCard(page)) === null);

/** Writes the draft with the tag, and lets the pointer rest on its mark. */
async function come(network: Network) {
  const writing = await write(session, network, tagged.text);
  await waitForFinding(writing.sidebar, tagged.before);
  const mark = await marked(writing.page);
  return { ...writing, mark, shown: await rest(writing.page, mark) };
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each<Network>(['x', 'facebook', 'mastodon'])('the card on %s', (network) => {
  it('says what the list says, beside the words and not over them', async () => {
    const { page, sidebar, mark, shown } = await come(network);
    expect(overlaps(shown, mark)).toBe(false);
    const [finding] = await readFindings(sidebar);
    expect(shown.level).toBe(finding?.level);
    expect(finding?.text).toContain(shown.text.match(/A tag of several words[^.]*\./)?.[0]);
    expect(shown.buttons.map(({ name }) => name)).toEqual([
      `Replace “${tagged.before}” by “${tagged.after}”`,
      'Why',
      `Leave it: “${tagged.before}”`,
    ]);
    await page.mouse.move(5, 5);
    await page.mouse.move(6, 5);
    await noCard(page);
    await page.close();
  });

  it('replaces exactly the words, and one undo takes it back', async () => {
    const { page, errors } = await come(network);
    await pressOnCard(page, /^Replace/);
    const fixed = tagged.text.replace(tagged.before, tagged.after);
    await until('the fix is in the model', async () => (await readModel(page)) === fixed);
    await until('the mark is gone', async () => (await readMarks(page)).length === 0);
    expect(await readCard(page)).toBeNull();
    await pressUndo(page);
    await until('undone', async () => (await readModel(page)) === tagged.text);
    await typeLikeAPerson(page, '§');
    await until('what is typed next is in', async () => (await readModel(page)).includes('§'));
    expect(errors).toEqual([]);
    await page.close();
  });

  it('opens when the caret enters the mark, closes on Escape, and the caret stays', async () => {
    const { page } = await write(session, network, `Les ${tagged.before}`);
    await marked(page);
    for (let letter = 0; letter < 3; letter++) await page.keyboard.press('ArrowLeft');
    await card(page);
    await page.keyboard.press('Escape');
    await noCard(page);
    await typeLikeAPerson(page, '§');
    const expected = `Les ${tagged.before.replace(/(?=.{3}$)/, '§')}`;
    await until('the letter is in', async () => (await readModel(page)) === expected);
    await page.close();
  });
});

it('leaves a finding, in the text and in the list', async () => {
  const { page, sidebar } = await come('x');
  await pressOnCard(page, /^Leave it/);
  await waitUntilGone(sidebar, tagged.before);
  await until('the mark is gone', async () => (await readMarks(page)).length === 0);
  expect(await readModel(page)).toBe(tagged.text);
  await page.close();
});

it('opens the sidebar where it says why', async () => {
  await storeSettings(session, { ...withMission, place: { open: false, side: 'end', width: 360 } });
  const { page, sidebar } = await come('facebook');
  expect(await readSidebarBox(page)).toBeNull();
  await pressOnCard(page, /^Why$/);
  await until('the sidebar is open', () => readSidebarBox(page));
  const { text } = await waitForFinding(sidebar, /Pack:/);
  expect(text).toContain(tagged.before);
  await page.close();
});

it('goes with what is typed, and stays open under the pointer', async () => {
  const { page, shown } = await come('x');
  await hover(page, shown);
  await until('the pointer is on the card', async () => (await readCard(page)) !== null);
  await typeLikeAPerson(page, '!');
  await noCard(page);
  expect(await readModel(page)).toBe(`${tagged.text}!`);
  await page.close();
});

it('does not hear presses that the page makes up', async () => {
  const { page, shown } = await come('x');
  const [replace] = shown.buttons;
  await page.evaluate(({ left, top }) => {
    const [x, y] = [left + 3, top + 3];
    const hit = document.elementFromPoint(x, y);
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      const init = { bubbles: true, composed: true, clientX: x, clientY: y };
      hit?.dispatchEvent(new MouseEvent(type, init));
    }
    hit?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  }, replace ?? { left: 0, top: 0 });
  await hover(page, shown);
  expect(await readCard(page)).not.toBeNull();
  expect(await readModel(page)).toBe(tagged.text);
  await page.close();
});

it('keeps a dialog open that closes on a press outside it, and on Escape', async () => {
  const { page } = await write(session, 'x', tagged.text);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'keyup']) {
      document.addEventListener(type, ({ target }) => {
        const isInside = (target as Element).closest('#composer') !== null;
        if (!isInside || type.startsWith('key')) heard.push(type);
      });
    }
  });
  const mark = await marked(page);
  await rest(page, mark);
  await page.keyboard.press('Escape');
  await noCard(page);
  await hover(page, { left: 2, top: 2, right: 3, bottom: 3 });
  await rest(page, mark);
  await pressOnCard(page, /^Leave it/);
  expect(await page.evaluate('window.heard')).toEqual([]);
  await page.close();
});
