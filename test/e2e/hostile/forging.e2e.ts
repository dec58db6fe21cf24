/** A hostile page that frames our sidebar itself, removes the host, or presses by script. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCheck } from '../../../scripts/drive/sidebar.mjs';
import { until } from '../../../scripts/drive/until.mjs';
import { focusComposer, readModel } from '../harness/composer.ts';
import { tagged, withMission } from '../harness/drafts.ts';
import { pictureButton, readButtonBox, readSidebarBox } from '../harness/host.ts';
import { typeLikeAPerson } from '../harness/keys.ts';
import { openPlace, watchedPlace } from '../harness/network.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { findSidebar, waitForFinding } from '../harness/sidebar.ts';
import { write } from '../harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

it('shows nothing in a frame that the page made, whatever token it forges', async () => {
  const { page } = await openPlace(session, await watchedPlace('x'));
  await focusComposer(page, 'x');
  const sidebar = await findSidebar(session, page);
  const ours = new Set(page.frames());
  await page.evaluate(async (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const { port1, port2 } = new MessageChannel();
    frame.contentWindow?.postMessage({ token: 'forged' }, '*', [port2]);
    port1.postMessage({
      kind: 'draft',
      draft: { version: 1, text: 'x', site: 'x', composer: 'post' },
    });
  }, `${session.origin}/sidebar.html`);
  // The real one has time for a whole round meanwhile.
  await typeLikeAPerson(page, tagged.text);
  await waitForCheck(sidebar, tagged.text.length);
  const forged = page.frames().filter((frame) => !ours.has(frame));
  expect(forged.length).toBe(1);
  for (const frame of forged) {
    // Chromium puts its own error page there, which is none of ours.
    const isOurs = await frame.evaluate((origin) => location.origin === origin, session.origin);
    if (isOurs) expect(await frame.evaluate(() => document.body.innerHTML.trim())).toBe('');
  }
  await page.close();
});

it.each([
  ['removing', (host: Element) => host.remove()],
  ['moving', (host: Element) => host.ownerDocument.body.append(host)],
])('gives up quietly when the page keeps %s the host', async (_, take) => {
  const { page, errors } = await write(session, 'x', tagged.text);
  await until('the sidebar is open', () => readSidebarBox(page));
  const taken = await page.evaluateHandle(`({ take: ${take}, times: 0, most: 100 })`);
  await page.evaluate((state) => {
    const own = state as { take(host: Element): void; times: number; most: number };
    const takeAll = () => {
      for (const host of document.querySelectorAll('html > [popover]')) {
        own.times += 1;
        if (own.times <= own.most) own.take(host);
      }
    };
    new MutationObserver(takeAll).observe(document, { childList: true, subtree: true });
    takeAll();
  }, taken);
  await typeLikeAPerson(page, ' Oui, et encore un peu plus.');
  await until('the host stays away', () =>
    page.evaluate(() => document.querySelector('html > [popover]') === null),
  );
  const { times } = (await taken.jsonValue()) as { times: number };
  // Put back at least once, and never a hundred times.
  expect(times).toBeGreaterThan(1);
  expect(times).toBeLessThan(10);
  expect(await readModel(page)).toBe(`${tagged.text} Oui, et encore un peu plus.`);
  expect(errors).toEqual([]);
  await page.close();
});

it('takes no event for a person’s that the page made', async () => {
  const { page, sidebar } = await write(session, 'facebook', tagged.text);
  await waitForFinding(sidebar, tagged.before);
  const before = await until('the sidebar is open', () => readSidebarBox(page));
  await page.evaluate(() => {
    const host = document.querySelector('[popover]');
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'toggle']) {
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }
    window.postMessage({ kind: 'write', request: 1, version: 1, start: 0, end: 2, text: '' }, '*');
  });
  await typeLikeAPerson(page, ' Oui');
  await waitForCheck(sidebar, tagged.text.length + 4);
  expect(await readModel(page)).toBe(`${tagged.text} Oui`);
  expect(await readSidebarBox(page)).toEqual(before);
  await page.close();
});

it('cannot measure on the button whether there are remarks', async () => {
  const { page } = await openPlace(session, await watchedPlace('x'));
  await focusComposer(page, 'x');
  const sidebar = await findSidebar(session, page);
  const width = async () => {
    const box = await until('the button', () => readButtonBox(page));
    return box.right - box.left;
  };
  const [before, silent] = [await width(), await pictureButton(page)];
  await typeLikeAPerson(page, tagged.text);
  await waitForFinding(sidebar, tagged.before);
  await until('the person sees a count', async () => (await pictureButton(page)) !== silent);
  expect(await width()).toBe(before);
  await page.close();
});
