// @ts-check
/** The sidebar, its button and the card beside a compose box in a page. */
import path from 'node:path';
import { typeLikeAPerson } from '../../drive/keys.mjs';
import { findSidebar, waitForCheck } from '../../drive/sidebar.mjs';
import { until } from '../../drive/until.mjs';
import { arabicLine, demand, tags, visit } from '../drafts.mjs';

/** @typedef {import('../stage.mjs').Shown} Shown */

const composer = '[data-testid="tweetTextarea_0"]';

/** @param {Partial<{ open: boolean, side: string, width: number }>} [place] */
const withPlace = (place) => ({
  mission: 'example-canada-tunis',
  place: { open: true, side: 'end', width: 360, ...place },
});

/**
 * Writes a draft on the practice page of X.
 * @param {string} draft
 * @param {{ width?: number, prepare?: (page: import('puppeteer-core').Page, url: string) => Promise<void> }} [around]
 * @returns {(stage: import('../stage.mjs').Stage) => Promise<Shown>}
 */
function onPage(draft, { width = 1280, prepare = async () => {} } = {}) {
  return async (stage) => {
    const page = await stage.session.browser.newPage();
    await page.setViewport({ width, height: 800 });
    await prepare(page, stage.pagesUrl);
    if (page.url() === 'about:blank') await page.goto(`${stage.pagesUrl}x/`);
    await page.click(composer);
    const ours = await findSidebar(page);
    await typeLikeAPerson(page, 'chromium', draft);
    await waitForCheck(ours, draft.length);
    return { page, ours };
  };
}

/**
 * Where words of the draft stand, in CSS pixels of the viewport.
 * @param {Shown} shown
 * @param {string} words within one text node
 */
function boxOf({ page }, words) {
  return page.$eval(
    composer,
    (editor, wanted) => {
      const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, top, bottom };
      }
      throw new Error(`the draft has no "${wanted}"`);
    },
    words,
  );
}

/**
 * Until something of ours stands below or above the words: the card.
 * @param {Shown} shown
 * @param {{ left: number, right: number, top: number, bottom: number }} box
 */
function waitForCard(shown, box) {
  return until('the card is open', () => isCardBeside(shown, box));
}

/**
 * @param {Shown} shown
 * @param {{ left: number, right: number, top: number, bottom: number }} box
 */
function waitForNoCard(shown, box) {
  return until('no card is open', async () => !(await isCardBeside(shown, box)));
}

/**
 * @param {Shown} shown
 * @param {{ left: number, right: number, top: number, bottom: number }} box
 */
function isCardBeside({ page }, { left, right, top, bottom }) {
  return page.evaluate(
    (x, ...heights) =>
      heights.some((y) => document.elementFromPoint(x, y)?.matches('[popover="manual"]')),
    (left + right) / 2,
    top - 48,
    bottom + 24,
  );
}

/**
 * Rests the pointer on words that are marked; away first, so that the card is filled anew.
 * @param {string} words
 */
const rest =
  (words) =>
  /** @param {Shown} shown */
  async (shown) => {
    const box = await boxOf(shown, words);
    const middle = /** @type {const} */ ([(box.left + box.right) / 2, (box.top + box.bottom) / 2]);
    await shown.page.mouse.move(5, 5);
    await waitForNoCard(shown, box);
    await shown.page.mouse.move(...middle);
    await shown.page.mouse.move(middle[0] + 1, middle[1]);
    await waitForCard(shown, box);
  };

/**
 * Takes the caret into words that are marked, by keyboard.
 * @param {string} words
 */
const enter =
  (words) =>
  /** @param {Shown} shown */
  async (shown) => {
    const box = await boxOf(shown, words);
    await shown.page.mouse.move(5, 5);
    await shown.page.click(composer);
    await shown.page.keyboard.press('Home');
    await waitForNoCard(shown, box);
    await shown.page.keyboard.press('End');
    for (let step = 0; step < 2; step += 1) await shown.page.keyboard.press('ArrowLeft');
    await waitForCard(shown, box);
  };

/**
 * Opens the practice page at the network's own address, where attachments are looked for, with a picture in it that is
 * described, as X shows it.
 * @param {import('puppeteer-core').Page} page
 * @param {string} url of the practice pages
 */
async function attach(page, url) {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const { hostname, pathname } = new URL(request.url());
    if (hostname !== 'x.com') return request.continue();
    const file = pathname.includes('/shared/') ? `shared/${path.basename(pathname)}` : pathname;
    const answer = await fetch(new URL(file.replace(/^\//, ''), url));
    const contentType = answer.headers.get('content-type') ?? '';
    const body = Buffer.from(await answer.arrayBuffer());
    return request.respond({ status: answer.status, contentType, body });
  });
  await page.goto('https://x.com/x/');
  await page.evaluate(() => {
    const list = document.createElement('div');
    list.setAttribute('data-testid', 'attachments');
    list.innerHTML = `<div role="group" aria-label="Crowd before the embassy" style="height:120px;border-radius:12px;background:linear-gradient(#7d9ab5,#c9b79a)"></div><small data-testid="altTextLabel">Crowd before the embassy</small>`;
    document.querySelector('#composer .writing')?.after(list);
  });
}

/** Something of the page lies over the sidebar while a fix is pressed. @param {Shown} shown */
async function pressCovered({ page, ours }) {
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;width:100%;height:100%;margin:0;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  });
  await ours.evaluate(() =>
    /** @type {HTMLElement | null} */ (document.querySelector('.fix .main'))?.click(),
  );
  await until('it says so', () => ours.$('.unwritten'));
  await page.evaluate(() => document.querySelector('#cover')?.remove());
}

const page = { width: 1280, settings: withPlace(), isWhole: false };

/** @type {readonly import('./index.mjs').State[]} */
export const inPage = [
  { ...page, name: 'page', open: onPage(visit) },
  {
    ...page,
    name: 'page-left',
    // Wide enough for the composer to stand free of it.
    width: 1600,
    settings: withPlace({ side: 'start' }),
    open: onPage(visit, { width: 1600 }),
  },
  { ...page, name: 'page-telephone', width: 320, open: onPage(visit, { width: 320 }) },
  { ...page, name: 'page-button', settings: withPlace({ open: false }), open: onPage(visit) },
  { ...page, name: 'card-pointer', open: onPage(demand), each: rest('must immediately') },
  { ...page, name: 'card-caret', open: onPage(tags), each: enter('#droitsdelapersonne') },
  {
    ...page,
    name: 'card-telephone',
    width: 320,
    settings: withPlace({ open: false }),
    open: onPage(demand, { width: 320 }),
    each: rest('release'),
  },
  { ...page, name: 'card-arabic', open: onPage(arabicLine), each: rest('تونس') },
  { ...page, name: 'media', open: onPage(visit, { prepare: attach }) },
  {
    ...page,
    name: 'covered',
    open: async (stage) => {
      const shown = await onPage(tags)(stage);
      await pressCovered(shown);
      return shown;
    },
  },
];
