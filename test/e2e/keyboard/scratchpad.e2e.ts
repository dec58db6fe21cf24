/** The scratchpad by keyboard alone: remarks, variants, messages, networks, the second box; Escape goes back to the caret. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openOwnPage } from '../../../scripts/drive/own-page.mjs';
import { until } from '../../../scripts/drive/until.mjs';
import { known, tagged, unknown, withMission } from '../harness/drafts.ts';
import {
  pressOn,
  readFocus,
  tabBackTo,
  tabTo,
  type Walk,
  waitForControl,
  waitForFocus,
  waitForSaid,
  walkIn,
} from '../harness/focus.ts';
import { typeLikeAPerson } from '../harness/keys.ts';
import { type Session, startSession } from '../harness/session.ts';
import { readSettings, storeSettings } from '../harness/settings.ts';
import { waitForFinding, waitForText, waitForWording } from '../harness/sidebar.ts';

let session: Session;
let walk: Walk;

beforeAll(async () => {
  session = await startSession();
});
beforeEach(async () => {
  await storeSettings(session, withMission);
  walk = walkIn(await openOwnPage(session, 'sidebar.html'));
  await until('the draft box is there', () => walk.keys.$('.own-box'));
  return () => walk.keys.close();
});
afterAll(() => session?.close());

const press = (key: 'Enter' | 'Escape' | 'ArrowRight' | 'ArrowLeft') =>
  walk.keys.keyboard.press(key);

async function type(draft: string): Promise<void> {
  await tabTo(walk, /^Your draft/);
  await typeLikeAPerson(walk.keys, draft);
}

const readBox = () =>
  walk.ours.$eval('.own-box', (box) => {
    const { value, selectionStart } = box as HTMLTextAreaElement;
    return { value, caret: selectionStart };
  });

/** From wherever the focus is, to a view by its tab and the arrow keys. */
async function goToView(name: RegExp): Promise<void> {
  await tabTo(walk, /^(Remarks|Variants|Phrases)/);
  for (let turn = 0; turn < 3 && !name.test(await readFocus(walk)); turn++) {
    await press('ArrowRight');
  }
  await waitForFocus(walk, name);
}

async function waitForEscape(caret: number): Promise<void> {
  await press('Escape');
  await waitForFocus(walk, /^Your draft/);
  expect((await readBox()).caret).toBe(caret);
}

it('explains, asks, leaves and brings back, and Escape goes back to the caret', async () => {
  await type(tagged.text);
  await waitForFinding(walk.ours, tagged.before);
  for (let i = 0; i < 4; i++) await press('ArrowLeft');
  await waitForSaid(walk, /1 remark/);
  await pressOn(walk, /^Why/, 'Enter');
  await waitForText(walk.ours, /Guideline:|Rule:/);
  await pressOn(walk, /^Ask…/, 'Enter');
  await pressOn(walk, /^Include the words/, 'Space');
  await waitForText(walk.ours, new RegExp(`The words: “${tagged.before}”`));
  await tabTo(walk, /^Copy this text/);
  await tabBackTo(walk, /^Leave it/);
  await press('Enter');
  await waitForText(walk.ours, /1 passage left as it is/);
  await waitForSaid(walk, /1 passage left as it is/);
  await pressOn(walk, /^Show again/, 'Enter');
  await waitForFinding(walk.ours, tagged.before);
  await waitForEscape(tagged.text.length - 4);
});

it('replaces, says that nothing is found any more, and the focus stays in the sidebar', async () => {
  await type(tagged.text);
  await waitForFinding(walk.ours, tagged.before);
  await pressOn(walk, /^Replace/, 'Enter');
  const fixed = tagged.text.replace(tagged.before, tagged.after);
  await until('the fix is in the box', async () => (await readBox()).value === fixed);
  await waitForSaid(walk, /Nothing found/);
  await waitForFocus(walk, /^Remarks/);
  await pressOn(walk, /^What was not looked at/, 'Enter');
  await waitForText(walk.ours, /None is opened/);
});

it('turns on a crisis and ends it', async () => {
  await pressOn(walk, /^Crisis and elections/, 'Enter');
  await pressOn(walk, /^Crisis/, 'Space');
  await waitForText(walk.ours, /Crisis until/);
  await tabBackTo(walk, /^End: Crisis/);
  await press('Enter');
  await until('it has ended', async () => (await walk.keys.$('.moment')) === null);
});

it('chooses the networks', async () => {
  await type('Bonjour');
  await pressOn(walk, /^For:/, 'Enter');
  await pressOn(walk, /^Bluesky/, 'Space');
  await until('the choice is kept', async () =>
    (await readSettings(walk.keys)).networks?.includes('bluesky'),
  );
  await waitForEscape(7);
});

it('takes a variant apart, corrects it, leaves a language out, copies and inserts it', async () => {
  await type(known);
  await goToView(/^Variants/);
  await waitForWording(walk.ours, /Eid/);
  await tabTo(walk, /^In English: Joyeuse/);
  await walk.keys.keyboard.press('End');
  await walk.keys.keyboard.type(' Indeed');
  await waitForWording(walk.ours, /Indeed/);
  await tabBackTo(walk, /^Thread/);
  await press('Enter');
  await tabBackTo(walk, /^One post/);
  await press('Enter');
  await pressOn(walk, /^Include/, 'Enter');
  await until(
    'English is left out',
    async () => (await walk.keys.$('textarea[lang^="en"]')) === null,
  );
  await press('Enter');
  await waitForWording(walk.ours, /Indeed/);
  await tabTo(walk, /^Insert in the draft/);
  await tabTo(walk, /^Copy$/);
  await tabBackTo(walk, /^Insert in the draft/);
  await press('Enter');
  await until('the variant is in the box', async () => /Indeed/.test((await readBox()).value));
  await waitForText(walk.ours, /^Inserted\./m);
  await press('Escape');
  await waitForFocus(walk, /^Your draft/);
});

it('keeps a pair, or does not, and the focus goes on from there', async () => {
  await type(unknown);
  await goToView(/^Variants/);
  await waitForControl(walk, '[data-variant] textarea');
  await tabTo(walk, /^In English: Onze/);
  await typeLikeAPerson(walk.keys, 'Eleven beekeepers compared their hives.');
  await pressOn(walk, /^Keep this pair/, 'Enter');
  await waitForText(walk.ours, /This will be stored on this device/);
  await waitForFocus(walk, /^Store it/);
  await pressOn(walk, /^Do not store/, 'Enter');
  await waitForFocus(walk, /^Keep this pair/);
  await press('Enter');
  await waitForFocus(walk, /^Store it/);
  await press('Enter');
  await waitForSaid(walk, /Kept in your own memory/);
  await waitForFocus(walk, /^In English: Onze/);
});

it('finds a message, fills it in and inserts it', async () => {
  await tabTo(walk, /^Your draft/);
  await goToView(/^Phrases/);
  await waitForControl(walk, '.phrase');
  await tabTo(walk, /^Search days and messages/);
  await walk.keys.keyboard.type('appointment');
  await until('one message is left', async () => (await walk.ours.$$('.phrase')).length < 5);
  await tabTo(walk, /example wording/);
  await press('Enter');
  const fields = await walk.ours.$$eval('details[open] .slots input', (all) =>
    all.map((input) => ({ name: input.labels?.[0]?.textContent ?? '', type: input.type })),
  );
  expect(fields.length).toBeGreaterThan(0);
  for (const { name, type: kind } of fields) {
    if (kind !== 'text') continue;
    await tabTo(walk, new RegExp(`^${name}`));
    await walk.keys.keyboard.type('Somebody');
  }
  await pressOn(walk, /^Insert in the draft/, 'Enter');
  await until('the message is in the box', async () => /Somebody/.test((await readBox()).value));
  await press('Escape');
  await waitForFocus(walk, /^Your draft/);
});

it('compares with another language, and the focus comes back when that is closed', async () => {
  await type('La bibliothèque ouvre à 14 h 30 aujourd’hui.');
  await pressOn(walk, /^Compare with another language/, 'Enter');
  await waitForFocus(walk, /^The same in another language/);
  await walk.keys.keyboard.type('The library opens at 3:30 p.m. today.');
  await waitForText(walk.ours, /1 difference, listed with the remarks/);
  await waitForSaid(walk, /The languages of the post differ/);
  await pressOn(walk, /^Erase and close/, 'Enter');
  await waitForFocus(walk, /^Your draft/);
});

it('erases the draft', async () => {
  await type('Bonjour');
  await pressOn(walk, /^Erase$/, 'Enter');
  await until('the box is empty', async () => (await readBox()).value === '');
});
