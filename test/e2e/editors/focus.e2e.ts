/** Into the sidebar by the keyboard command and back to the exact caret; into a mark by a click. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/drive/until.mjs';
import { pressCommand } from '../harness/commands.ts';
import { readModel } from '../harness/composer.ts';
import { tagged, withMission } from '../harness/drafts.ts';
import { readSidebarBox } from '../harness/host.ts';
import { typeLikeAPerson } from '../harness/keys.ts';
import type { Network } from '../harness/network.ts';
import { kind, type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { waitForFinding } from '../harness/sidebar.ts';
import { write } from '../harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

const press = (page: Page) => pressCommand(session, page, 'sidebar.toggle');

/** A key goes where the focus is only once both documents know of it. */
const hasFocus = (place: Page | Frame, selector: string) =>
  place.evaluate(
    (wanted) => document.hasFocus() && (document.activeElement?.matches(wanted) ?? false),
    selector,
  );

const enters = (sidebar: Frame) =>
  until('the focus is in the sidebar', () => hasFocus(sidebar, '[role="tab"]'));

const comesBack = (page: Page) =>
  until('the focus is back in the composer', () =>
    hasFocus(page, 'textarea, [contenteditable="true"]'),
  );

const networks: readonly Network[] = ['x', 'facebook', 'mastodon'];

describe.runIf(kind === 'chromium').each(networks)('the command on %s', (network) => {
  it('enters the sidebar, and Escape goes back to the exact caret', async () => {
    const { page, sidebar } = await write(session, network, tagged.text);
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
    await press(page);
    await enters(sidebar);
    await page.keyboard.press('Escape');
    await comesBack(page);
    await typeLikeAPerson(page, '+');
    const at = tagged.text.length - 5;
    const expected = `${tagged.text.slice(0, at)}+${tagged.text.slice(at)}`;
    await until('the letter is in', async () => (await readModel(page)) !== tagged.text);
    expect(await readModel(page)).toBe(expected);
    await page.close();
  });

  it('closes the sidebar from inside, and goes back too', async () => {
    const { page, sidebar } = await write(session, network, tagged.text);
    await press(page);
    await enters(sidebar);
    await press(page);
    await until('the sidebar is closed', async () => (await readSidebarBox(page)) === null);
    await comesBack(page);
    await typeLikeAPerson(page, '+');
    await until('the letter is in', async () => (await readModel(page)) === `${tagged.text}+`);
    await press(page);
    await until('the sidebar is open', () => readSidebarBox(page));
    await page.close();
  });
});

describe.each(networks)('a mark on %s', (network) => {
  it('shows its remark when its words are clicked', async () => {
    const { page, sidebar } = await write(session, network, tagged.text);
    const { id } = await waitForFinding(sidebar, tagged.before);
    const { x, y } = await page.evaluate(findWords, tagged.before);
    await until('the remark is shown as chosen', async () => {
      await page.mouse.click(x, y);
      const chosen = await sidebar.$$eval('.selected[data-finding]', (cards) =>
        cards.map((card) => card.getAttribute('data-finding')),
      );
      return chosen.includes(id);
    });
    await page.close();
  });
});

/** Runs in the page: the middle of the first line that holds these words. */
function findWords(words: string): { x: number; y: number } {
  const field = document.querySelector('textarea');
  if (field) {
    const { left, top } = field.getBoundingClientRect();
    return { x: left + 250, y: top + 14 };
  }
  const box = document.querySelector('[contenteditable="true"]');
  const walker = document.createTreeWalker(box ?? document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.nodeValue?.includes(words.slice(0, 12))) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const at = walker.currentNode.nodeValue.indexOf(words.slice(0, 12));
    range.setStart(walker.currentNode, at + 2);
    range.setEnd(walker.currentNode, at + 4);
    const { left, top, bottom } = range.getBoundingClientRect();
    return { x: left, y: (top + bottom) / 2 };
  }
  return { x: 0, y: 0 };
}
