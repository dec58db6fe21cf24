/** Marks stand on their words, whatever moves the words; where no words are, no mark is. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/drive/until.mjs';
import { readMarks } from '../harness/closed-root.ts';
import { withMission } from '../harness/drafts.ts';
import { pressSelectAll, typeLikeAPerson } from '../harness/keys.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { type BoxKind, measure, openBox, standOn } from './boxes.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, { ...withMission, place: { open: false, side: 'end', width: 360 } });
});
afterAll(() => session?.close());

/** Longer than a line of the box, so that it wraps. */
const words = 'Minister lands in Sfax at 14:30';
const before = 'Bonjour à toutes et à tous. The ';

async function type(
  kind: BoxKind,
  text = `${before}${words} to meet our partners.`,
): Promise<Page> {
  const page = await openBox(session, kind);
  await typeLikeAPerson(page, text);
  await stand(page);
  return page;
}

/** Waits until the marks stand on the lines of the words. */
function stand(page: Page, least = 1, text = words): Promise<number> {
  return until('the marks stand on their words', async () => {
    const [lines, marks] = [await measure(page, text), await readMarks(page)];
    return lines.length >= least && standOn(marks, lines) ? lines.length : null;
  });
}

/** Does something in the page to an element, and says where the words were before. */
async function change(page: Page, run: () => void): Promise<void> {
  const old = await measure(page, words);
  await page.evaluate(run);
  await until('the words have moved', async () => {
    const now = await measure(page, words);
    return JSON.stringify(now) !== JSON.stringify(old);
  });
}

describe.each<BoxKind>(['region', 'field'])('in a %s', (kind) => {
  it('wrap with their words', async () => {
    const page = await type(kind);
    for (const width of ['200px', '150px']) {
      await page.$$eval(
        '.box',
        (boxes, wanted) => {
          for (const box of boxes) box.setAttribute('style', `width: ${wanted}`);
        },
        width,
      );
      await stand(page, 2);
    }
    await page.close();
  });

  it('move while one types before them, and go when their words go', async () => {
    const page = await type(kind);
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await typeLikeAPerson(page, 'Oui et non. ');
    await stand(page);
    await pressSelectAll(page);
    await page.keyboard.press('Backspace');
    await until('no mark is left', async () => (await readMarks(page)).length === 0);
    await page.close();
  });

  it('scroll with the box, its frame and the page, and are cut where they are', async () => {
    const page = await type(
      kind,
      `${before}${words} to meet.\n1\n2\n3\n4\n5\n6\n7\n8\n9`.slice(0, 64),
    );
    await typeLikeAPerson(page, ' to meet our partners.\n1\n2\n3\n4\n5\n6\n7');
    await until(
      'the words are out of sight',
      async () => (await measure(page, words)).length === 0,
    );
    await until('no mark is drawn', async () => (await readMarks(page)).length === 0);
    await page.$eval('#box', (box) => box.scrollTo(0, 12));
    await stand(page);
    await page.$eval('#frame', (frame) => frame.scrollTo(0, 9));
    await stand(page);
    await page.evaluate(() => window.scrollTo(0, 15));
    await stand(page);
    await page.close();
  });

  it.each<[string, () => void]>([
    [
      'what is above grows',
      () =>
        document.querySelector('#frame')?.insertAdjacentHTML('beforebegin', '<p>Une ligne.</p>'),
    ],
    ['a transform', () => frameStyle('transform: translate(30px, 20px)')],
    ['a transform that enlarges', () => frameStyle('transform: scale(1.3); transform-origin: 0 0')],
    [
      'a transform that takes time',
      () => frameStyle('transition: transform 0.3s; transform: translateX(50px)'),
    ],
    ['a fixed place', () => frameStyle('position: fixed; left: 100px; top: 60px')],
    ['125 %', () => frameStyle('zoom: 1.25')],
    ['200 % of the page', () => document.body.setAttribute('style', 'zoom: 2')],
    ['125 % of the document', () => document.documentElement.setAttribute('style', 'zoom: 1.25')],
  ])('follow: %s', async (_name, run) => {
    const page = await type(kind);
    await page.evaluate(() => {
      Object.assign(window, {
        frameStyle: (style: string) =>
          document.querySelector('#frame')?.setAttribute('style', style),
      });
    });
    await change(page, run);
    await stand(page);
    await page.close();
  });

  it.each([1.25, 1.5, 2])('stand at a zoom of the browser of %s', async (zoom) => {
    const page = await type(kind);
    const [width, height] = [Math.round(1280 / zoom), Math.round(800 / zoom)];
    await page.setViewport({ width, height, deviceScaleFactor: zoom });
    await stand(page);
    await page.close();
  });
});

declare function frameStyle(style: string): void;

it.each([
  ['Arabic', 'في مكتبة صفاقس كتب جديدة '],
  ['emoji and combining marks', 'Le 👩🏽‍🚀🇹🇳 e\u0301te\u0301 '],
  ['Chinese', '今天天气很好。'],
])('stand on their words after %s', async (_name, lead) => {
  for (const kind of ['region', 'field'] as const) {
    const page = await openBox(session, kind);
    await typeLikeAPerson(page, `${lead}#droitsdelapersonne.`);
    await stand(page, 1, '#droitsdelapersonne');
    await page.close();
  }
});

it('draws nothing while nothing happens', async () => {
  const page = await type('region');
  const frames = await page.evaluate(async () => {
    let count = 0;
    const host = document.querySelector('[popover="manual"]');
    const observer = new MutationObserver((changes) => {
      count += changes.length;
    });
    if (host) observer.observe(host, { attributes: true, subtree: true, childList: true });
    await new Promise((resolve) => setTimeout(resolve, 500));
    return count;
  });
  expect(frames).toBe(0);
  await page.close();
});
