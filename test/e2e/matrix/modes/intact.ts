/** A fix changes its own words and nothing else. */
import { expect } from 'vitest';
import type { Box } from '../../editors/box.ts';
import { evenSpaces } from '../../editors/box.ts';
import type { SetUp } from '../../editors/set-ups.ts';
import type { Cell } from '../cell.ts';
import { draft } from '../drafts.ts';
import type { Mode } from '../mode.ts';
import { hasBold } from '../set-ups.ts';

export const intact: Mode = {
  id: 'intact',
  title: 'a fix replaces exactly its span, the other paragraphs stay',
  applies: () => true,
  async run(cell) {
    const text = cell.fit(draft);
    const box = await cell.alone(text);
    const fixes = [
      ['wrod', 'word'],
      ['line', 'phrase'],
      [' and', ''],
      ['#tag', '#LongerTagThanBefore'],
      // Editors that colour tags hold them in nodes of their own.
      ['word #LongerTag', 'word: #Tag'],
    ] as const;
    let expected = text;
    for (const [find, put] of fixes) {
      expected = expected.replace(find, put);
      await change(box, find, put, expected);
    }
    if (hasBold(cell.setUp)) await crossNodes(cell);
  },
};

async function change(box: Box, find: string, put: string, expected: string): Promise<void> {
  expect(await box.write(find, put)).toBe('done');
  expect(await box.model()).toBe(expected);
  expect(evenSpaces(await box.read())).toBe(expected);
}

/** The word to put right begins in bold and ends in plain letters. */
async function crossNodes(cell: Cell): Promise<void> {
  const box = await cell.alone('One ');
  await toggleBold(box, cell.setUp);
  await box.type('wr');
  await toggleBold(box, cell.setUp);
  await box.type('od and\nlast line');
  const text = 'One wrod and\nlast line';
  await box.becomes(text);
  expect(await box.html()).toMatch(/<(?:b|strong|span)\b[^>]*>(?:<span[^>]*>)*wr</u);
  await change(box, 'wrod', 'word', text.replace('wrod', 'word'));
}

/** By its key, or where there is no model by what every toolbar does: Firefox's own key is out of a driver's reach. */
async function toggleBold({ page, frame }: Box, setUp: SetUp): Promise<void> {
  if (setUp === 'contenteditable') {
    await frame.evaluate(() => document.execCommand('bold'));
    return;
  }
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyB');
  await page.keyboard.up('Control');
}
