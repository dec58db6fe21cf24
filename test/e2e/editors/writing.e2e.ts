/** Writing into real engines from a content script's own world: the span, the undo, the caret, and nothing else. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/drive/until.mjs';
import { pressUndo, typeLikeAPerson } from '../harness/keys.ts';
import { kind } from '../harness/session.ts';
import { Box, type SetUp, setUps, startDriver } from './box.ts';

let browser: Browser;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ browser, close } = await startDriver());
});
afterAll(() => close?.());

const draft = 'One wrod and #tag here.\n\nÉté à Sfax\u2019s port: last line';
const fixed = draft.replace('wrod', 'word');

async function withBox(name: SetUp, text: string, use: (box: Box) => Promise<void>) {
  const box = await Box.open(browser, name, text);
  await use(box);
  expect(box.errors).toEqual([]);
  await box.page.close();
}

const becomes = (box: Box, text: string) =>
  until(`the model is ${JSON.stringify(text)}`, async () => (await box.model()) === text);

describe.each(Object.keys(setUps) as SetUp[])('%s', (name) => {
  it('is read as its model says, and reading changes nothing', () =>
    withBox(name, draft, async (box) => {
      const before = await box.html();
      expect(await box.read()).toBe(draft);
      expect(await box.html()).toBe(before);
    }));

  it('has one word replaced, taken back by one undo, and the caret where it was', () =>
    withBox(name, draft, async (box) => {
      expect(await box.write('wrod', 'word')).toBe('done');
      expect(await box.model()).toBe(fixed);
      expect(await box.selected()).toEqual({ start: fixed.length, end: fixed.length });
      await pressUndo(box.page);
      await becomes(box, draft);
      expect(await box.read()).toBe(draft);
    }));

  it('goes on where the person was, after a longer word was put before', () =>
    withBox(name, draft, async (box) => {
      expect(await box.write('tag', 'longerTagThanBefore')).toBe('done');
      await typeLikeAPerson(box.page, ' typed');
      await becomes(box, `${draft.replace('tag', 'longerTagThanBefore')} typed`);
    }));

  it('has a word taken out', () =>
    withBox(name, draft, async (box) => {
      expect(await box.write(' wrod', '')).toBe('done');
      await becomes(box, draft.replace(' wrod', ''));
      await pressUndo(box.page);
      await becomes(box, draft);
    }));

  it('has two fixes one after the other, and two undos', () =>
    withBox(name, draft, async (box) => {
      expect(await box.write('wrod', 'word')).toBe('done');
      expect(await box.write('line', 'phrase')).toBe('done');
      await becomes(box, fixed.replace('line', 'phrase'));
      await pressUndo(box.page);
      await becomes(box, fixed);
      await pressUndo(box.page);
      await becomes(box, draft);
    }));

  it('has its whole text replaced by several lines, taken back by one undo', () =>
    withBox(name, draft, async (box) => {
      const variant = 'Joyeuse fête!\n\nعيد مبارك 🎉\nHappy Eid!';
      expect(await box.write(null, variant)).toBe('done');
      expect(await box.model()).toBe(variant);
      expect(await box.read()).toBe(variant);
      await pressUndo(box.page);
      await becomes(box, draft);
    }));

  it('has several lines put at the end, from the caret on', () =>
    withBox(name, draft, async (box) => {
      const more = `${draft}\n\nعيد مبارك\nHappy Eid`;
      expect(await box.write(null, more)).toBe('done');
      await typeLikeAPerson(box.page, ' to all');
      await becomes(box, `${more} to all`);
    }));

  it('has a few words put at the end, taken back by one undo', () =>
    withBox(name, draft, async (box) => {
      const more = `${draft} #tag and more`;
      expect(await box.write(null, more)).toBe('done');
      expect(await box.model()).toBe(more);
      await pressUndo(box.page);
      await becomes(box, draft);
    }));

  it('is typed on after the undo of what was put at the end', () =>
    withBox(name, draft, async (box) => {
      expect(await box.write(null, `${draft}\n\nHappy Eid`)).toBe('done');
      await pressUndo(box.page);
      await becomes(box, draft);
      await typeLikeAPerson(box.page, '!');
      await becomes(box, `${draft}!`);
    }));

  it('has the only word of a line taken out', () =>
    withBox(name, 'First\nword\nlast', async (box) => {
      expect(await box.write('word', '')).toBe('done');
      await becomes(box, 'First\n\nlast');
      await pressUndo(box.page);
      await becomes(box, 'First\nword\nlast');
    }));

  it('keeps emoji, marks and both directions apart', () =>
    withBox(name, 'A 👩‍💻 b مرحبا c é d', async (box) => {
      expect(await box.write('مرحبا', 'أهلا')).toBe('done');
      await becomes(box, 'A 👩‍💻 b أهلا c é d');
    }));

  it('is written to from an empty start', () =>
    withBox(name, '', async (box) => {
      expect(await box.read()).toBe('');
      expect(await box.write(null, 'Bonjour')).toBe('done');
      await becomes(box, 'Bonjour');
    }));

  it('is left alone when its text has changed meanwhile', () =>
    withBox(name, draft, async (box) => {
      expect(await box.write('not in the draft', 'x')).not.toBe('done');
      expect(await box.model()).toBe(draft);
    }));
});

describe.runIf(kind === 'chromium').each(Object.keys(setUps) as SetUp[])(
  '%s, while an input method composes',
  (name) => {
    it('waits for the end of it, and then writes', () =>
      withBox(name, draft, async (box) => {
        const client = await box.page.createCDPSession();
        await client.send('Input.imeSetComposition', {
          selectionStart: 1,
          selectionEnd: 1,
          text: 'に',
        });
        const written = box.write('wrod', 'word');
        expect(await box.read()).toContain('wrod');
        await client.send('Input.insertText', { text: '日本' });
        expect(await written).toBe('done');
        await becomes(box, `${fixed}日本`);
      }));
  },
);
