/** Composers in frames of the page's own origin: found, read, marked, fixed and undone from the page around them. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCheck } from '../../scripts/drive/sidebar.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { readCard, readMarks } from './harness/closed-root.ts';
import { tagged, withMission } from './harness/drafts.ts';
import { readButtonBox, readSidebarBox } from './harness/host.ts';
import { pressUndo, typeLikeAPerson } from './harness/keys.ts';
import { openPlace, type Place, practicePlace } from './harness/network.ts';
import { type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import { clickControl, findSidebar, lookForSidebar, waitForFinding } from './harness/sidebar.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

const fixed = tagged.text.replace(tagged.before, tagged.after);
const field = '<textarea class="autosuggest-textarea__textarea" rows="8" cols="40"></textarea>';

/** A page that pushes its frame down and to the right, as pages do, and can be scrolled. */
const around = (frame: string) => `<!doctype html><body style="margin:0;padding:31px 17px 900px">
  <p>Around</p><div style="margin-left:23px">${frame}</div>`;

const framed = (attributes: string, height: number) =>
  `<iframe ${attributes} style="width:92%;height:${height}px;border:5px solid;padding:7px"></iframe>`;

/** A page of Mastodon's with this body; `script` runs in it. */
function place(body: string, script = ''): Place {
  const html = `<!doctype html><body style="margin:40px">${body}<script>${script}</script>`;
  return { address: 'https://mastodon.social/publish', html, folders: [], policy: null };
}

/** The innermost frame that holds an element. */
function frameWith(page: Page, selector: string): Promise<Frame> {
  return until(`a frame with ${selector}`, async () => {
    for (const frame of page.frames().toReversed()) {
      if (frame !== page.mainFrame() && (await frame.$(selector).catch(() => null))) return frame;
    }
    return null;
  });
}

const readField = (frame: Frame) =>
  frame.$eval('textarea', (element) => (element as HTMLTextAreaElement).value);

/** Types the draft, has its one fix applied, and takes it back. */
async function fixAndUndo(page: Page, read: () => Promise<string>): Promise<Frame> {
  const sidebar = await findSidebar(session, page);
  await typeLikeAPerson(page, tagged.text);
  expect(await read()).toBe(tagged.text);
  await waitForCheck(sidebar, tagged.text.length);
  await waitForFinding(sidebar, tagged.before);
  await clickControl(sidebar, new RegExp(`^Replace “${tagged.before}” by`));
  await until('the fix is in the model', async () => (await read()) === fixed);
  await waitForCheck(sidebar, fixed.length);
  await pressUndo(page);
  await until('one undo takes it back', async () => (await read()) === tagged.text);
  await waitForFinding(sidebar, tagged.before);
  return sidebar;
}

it('works three frames deep, with marks and card at the words', async () => {
  const inner = await practicePlace('x');
  const html = around(framed('src="/one"', 760));
  const documents = {
    '/one': around(framed('src="/two"', 620)),
    '/two': around(framed('src="/compose/post"', 500)),
    '/compose/post': inner.html,
    '/': html,
  };
  const outer = { ...inner, address: 'https://x.com/', html, documents, policy: null };
  const { page, errors } = await openPlace(session, outer);
  const frame = await frameWith(page, '[data-testid="tweetTextarea_0"]');
  await frame.waitForFunction('window.practice !== undefined');
  const read = () => frame.evaluate('practice.model()') as Promise<string>;
  await frame.click('[data-testid="tweetTextarea_0"]');
  await fixAndUndo(page, read);
  const words = await frame.$('.tag');
  const isAtWords = async () => {
    const [box, [mark]] = [await words?.boundingBox(), await readMarks(page)];
    if (!box || !mark) return null;
    const near = (a: number, b: number) => Math.abs(a - b) < 2;
    return near(mark.left, box.x) && near(mark.right, box.x + box.width) ? mark : null;
  };
  await until('the mark is at the words', isAtWords);
  await page.evaluate(() => scrollBy(0, 60));
  const mark = await until('the mark has gone with the words', isAtWords);
  await page.mouse.move((mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2 - 2);
  await until('the card is open', () => readCard(page));
  expect(errors).toEqual([]);
  await page.close();
});

describe('a frame', () => {
  const blob = `const frame = document.querySelector('iframe');
    frame.src = URL.createObjectURL(new Blob([${JSON.stringify(`<!doctype html>${field}`)}], { type: 'text/html' }));`;
  const written = `const { contentDocument: page } = document.querySelector('iframe');
    page.open(); page.write(${JSON.stringify(`<!doctype html>${field}`)}); page.close();`;
  const later = `const frame = document.querySelector('iframe');
    frame.contentDocument.body.innerHTML = '<input type="search">';
    frame.contentDocument.querySelector('input').focus();
    setTimeout(() => { frame.src = '/later'; }, 300);`;

  it.each([
    ['of its own address', framed('src="/field"', 260), ''],
    ['of srcdoc', framed(`srcdoc='${field}'`, 260), ''],
    ['at a blob', framed('', 260), blob],
    ['without an address, written by the page', framed('', 260), written],
    ['that loads again while it has the focus', framed('', 260), later],
  ])('%s is served', async (_, html, script) => {
    const documents = { '/field': field, '/later': field };
    const { page, errors } = await openPlace(session, { ...place(html, script), documents });
    const frame = await frameWith(page, 'textarea');
    await frame.click('textarea');
    const sidebar = await fixAndUndo(page, () => readField(frame));
    // What the undo gave back is selected; a press in the sidebar takes neither focus nor caret away.
    await page.keyboard.press('ArrowRight');
    await clickControl(sidebar, /^Variants/);
    await typeLikeAPerson(page, '§');
    expect(await readField(frame)).toBe(tagged.text.replace(tagged.before, `${tagged.before}§`));
    expect(errors).toEqual([]);
    await page.close();
  });

  it('that goes takes our button with it; the next one is served', async () => {
    const body = `<button>New</button>${framed(`srcdoc='${field}'`, 260)}`;
    const script = `document.querySelector('button').onclick = () => {
      document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(framed(`srcdoc='${field}'`, 260))});
    };`;
    const { page } = await openPlace(session, place(body, script));
    const frame = await frameWith(page, 'textarea');
    await frame.click('textarea');
    await until('the sidebar is open', () => readSidebarBox(page));
    await until('the button', () => readButtonBox(page));
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await until('the button is gone', async () => (await readButtonBox(page)) === null);
    expect(await readSidebarBox(page)).toBeNull();
    await page.click('button');
    const next = await frameWith(page, 'textarea');
    await next.click('textarea');
    await until('the sidebar is open again', () => readSidebarBox(page));
    await page.close();
  });

  it('of another origin is not entered, be it of a network', async () => {
    const inner = `<!doctype html><div data-testid="tweetTextarea_0" contenteditable="true">Post</div>`;
    const outer = place(`${field}${framed('src="https://x.com/embedded"', 260)}`);
    const page = await session.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { host } = new URL(request.url());
      const body = { 'x.com': inner, 'mastodon.social': outer.html }[host];
      const answer = { status: 200, contentType: 'text/html; charset=utf-8', body: body ?? '' };
      void (body ? request.respond(answer) : request.continue());
    });
    await page.goto(outer.address);
    const frame = await frameWith(page, '[contenteditable]');
    await frame.click('[contenteditable]');
    await typeLikeAPerson(page, 'Hello');
    // The page itself has time for a whole round meanwhile.
    await page.click('textarea');
    await findSidebar(session, page);
    expect(await frame.$('[popover]')).toBeNull();
    expect(await lookForSidebar(session, page)).not.toBeNull();
    await page.close();
  });
});
