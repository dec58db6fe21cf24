/** Editors whose lines are blocks of a model: whatever lines come in place of whatever lines, and what is not plain text. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/drive/until.mjs';
import { pressUndo } from '../harness/keys.ts';
import { Box, startDriver } from './box.ts';
import type { SetUp } from './set-ups.ts';

let browser: Browser;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ browser, close } = await startDriver());
});
afterAll(() => close?.());

async function withBox(name: SetUp, text: string, use: (box: Box) => Promise<void>) {
  const box = await Box.open(browser, name, text);
  await use(box);
  expect(box.errors).toEqual([]);
  await box.page.close();
}

/** Writes, compares the model and the reading, and takes it back. */
async function writeAndUndo(box: Box, find: string | null, text: string): Promise<void> {
  const before = await box.model();
  const after = find === null ? text : before.replace(find, () => text);
  expect(await box.write(find, text)).toBe('done');
  expect(await box.model()).toBe(after);
  expect(await box.read()).toBe(after);
  await pressUndo(box.page);
  await box.becomes(before);
  await until('the page shows it', async () => (await box.read()) === before);
}

const setUps: readonly SetUp[] = ['slate', 'ckeditor 5', 'gutenberg', 'gutenberg in a canvas'];

const lines = [
  '# tag one\n* two\n',
  ' a  b\n1. <b>&amp; _a_ **b**\nc ',
  'x',
  '\nx\n',
  '',
  '\n',
  'http://example.org/a_b_c?d=e&f\n«\u00A0é\u202F?\u00A0»',
];

describe.each(setUps)('%s', (name) => {
  it.each(['one\n\ntwo', 'one\n\n', '\n\none'])('takes any lines in place of %j', (draft) =>
    withBox(name, draft, async (box) => {
      for (const text of lines) await writeAndUndo(box, null, text);
    }),
  );

  it('is read as its model says, and written to, where it holds more than plain paragraphs', () =>
    withBox(name, 'x', async (box) => {
      await box.frame.evaluate('window.practice.fill()');
      await box.click();
      expect(await box.read()).toBe(await box.model());
      expect(await box.html()).toContain('<strong');
      await writeAndUndo(box, 'Un mot', 'Des mots');
      await writeAndUndo(box, 'en gras ici', 'gros là');
      await writeAndUndo(box, '👩‍💻', '👨‍👩‍👧');
      await writeAndUndo(box, 'é\n', 'e\u0301e\n');
      await writeAndUndo(box, 'مرحبا بك', 'أهلا وسهلا');
      await writeAndUndo(box, ' 日本語', '');
      await writeAndUndo(box, 'first\nsecond', 'un\ndeux');
      await writeAndUndo(box, 'first\n', '');
      await writeAndUndo(box, 'second\n\n', 'second ');
      expect(await box.html()).toContain('<strong');
    }));

  it('has a fix taken back without the words typed before it and right after it', () =>
    withBox(name, 'one wrod two', async (box) => {
      expect(await box.write('wrod', 'word')).toBe('done');
      expect(await box.write('one', 'a')).toBe('done');
      await box.type(' three');
      await box.becomes('a word two three');
      await pressUndo(box.page);
      await box.becomes('a word two');
      await pressUndo(box.page);
      await box.becomes('one word two');
      await pressUndo(box.page);
      await box.becomes('one wrod two');
    }));

  it('has a sign put for a sign, and not around it', () =>
    withBox(name, 'a " b', async (box) => {
      await writeAndUndo(box, '"', '“');
      await writeAndUndo(box, '"', '’');
    }));
});
