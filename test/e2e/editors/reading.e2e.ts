/** What typing alone does not make: words in bold, breaks within a paragraph, mentions, lists, pictures; read and written beside. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressUndo } from '../harness/keys.ts';
import { Box, startDriver } from './box.ts';
import type { SetUp } from './set-ups.ts';

let browser: Browser;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ browser, close } = await startDriver());
});
afterAll(() => close?.());

/** A draft of its own in the engine's model. */
async function withSample(name: SetUp, use: (box: Box, text: string) => Promise<void>) {
  const box = await Box.open(browser, name, 'x');
  await box.frame.evaluate('window.practice.fill()');
  const text = await box.model();
  expect(text).toContain('@attaché');
  await use(box, text);
  expect(box.errors).toEqual([]);
  await box.page.close();
}

const filled: readonly SetUp[] = [
  'prosemirror',
  'tiptap',
  'quill 1',
  'quill 1 in a shadow root',
  'quill 2',
  'slate',
];

/** Across the ends of bold words, beside mentions and pictures, in both directions. */
const fixes = [
  ['Un mot en', 'Deux mots en'],
  ['gras ici', 'grasses là-bas'],
  ['avec', 'sans'],
  ['là\n', 'ici même\n'],
  ['👩‍💻', '👨‍👩‍👧'],
  ['مرحبا بك', 'أهلا بكم'],
  ['日本語', '日本'],
] as const;

describe.each(filled)('%s', (name) => {
  it('is read as its model says, whatever stands in it', () =>
    withSample(name, async (box, text) => {
      const before = await box.html();
      expect(await box.read()).toBe(text);
      expect(await box.html()).toBe(before);
    }));

  it('has each word replaced where it is, and the last taken back by one undo', () =>
    withSample(name, async (box, text) => {
      let [before, now] = [text, text];
      for (const [find, put] of fixes) {
        before = now;
        now = before.replace(find, put);
        expect(now).not.toBe(before);
        expect(await box.write(find, put), `${find} by ${put}`).toBe('done');
        expect(await box.model()).toBe(now);
        expect(await box.read()).toBe(now);
      }
      await pressUndo(box.page);
      await box.becomes(before);
    }));
});

const withChips: readonly SetUp[] = ['prosemirror', 'tiptap', 'slate'];

describe.each(withChips)('a mention in %s', (name) => {
  it('is not written over', () =>
    withSample(name, async (box, text) => {
      expect(await box.write('@attaché', '@autre')).toBe('failed');
      expect(await box.write(null, 'All\n\nnew')).toBe('failed');
      expect(await box.model()).toBe(text);
    }));
});
