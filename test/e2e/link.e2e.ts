/** The link between the sidebar and its page: renewed when the extension is updated, lost when the page does not answer. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { readModel } from './harness/composer.ts';
import { tagged, withMission } from './harness/drafts.ts';
import { typeLikeAPerson } from './harness/keys.ts';
import { extensionFolder, type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import { clickControl, lookForSidebar, waitForFinding, waitForText } from './harness/sidebar.ts';
import { write } from './harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
beforeEach(() => storeSettings(session, withMission));
afterAll(() => session?.close());

it('gives way to the new copy when the extension is updated under an open page', async () => {
  const { page, sidebar, errors } = await write(session, 'x', tagged.text);
  await waitForFinding(sidebar, tagged.before);
  // Installed again over itself, as by an update; Chromium's driver cannot make it reload itself.
  await session.browser.installExtension(extensionFolder);
  const renewed = await until('another sidebar is in the page', async () => {
    const found = await lookForSidebar(session, page);
    return found === sidebar ? null : found;
  });
  await waitForFinding(renewed, tagged.before);
  await waitForText(renewed, /updated while this page was open[\s\S]*Your draft is as it was/);
  const hosts = await page.evaluate(() => document.querySelectorAll('[popover]').length);
  expect(hosts).toBe(1);
  await typeLikeAPerson(page, ' Oui');
  expect(await readModel(page)).toBe(`${tagged.text} Oui`);
  expect(errors).toEqual([]);
  await page.close();
});

it('says that it has lost touch with a page that does not answer, and takes it back once it has', async () => {
  const { page, sidebar } = await write(session, 'facebook', tagged.text);
  await waitForFinding(sidebar, tagged.before);
  // Noted down there: while the page is busy, Firefox’s driver reaches no frame in it.
  await sidebar.evaluate(() => {
    const heard = Object.assign(window, { heard: '' });
    new MutationObserver(() => {
      heard.heard ||= document.querySelector('.unwritten')?.textContent ?? '';
    }).observe(document.body, { childList: true, subtree: true });
  });
  // As a page that counts, saves or draws too much at every change: busy for longer than the sidebar waits.
  await page.evaluate(() => {
    const dawdle = () => {
      const end = performance.now() + 10_000;
      while (performance.now() < end);
    };
    addEventListener('beforeinput', dawdle, { capture: true, once: true });
  });
  await clickControl(sidebar, new RegExp(`^Replace “${tagged.before}” by`, 'u'));
  const heard = await until('the sidebar has said something', () =>
    sidebar.evaluate(() => (window as unknown as { heard: string }).heard || null),
  );
  expect(heard).toMatch(/lost touch with this page.*reload the page/);
  expect(heard).toContain(tagged.after);
  await until('the sidebar has learned that it was written', () =>
    sidebar.evaluate(() => document.querySelector('.unwritten') === null),
  );
  expect(await readModel(page)).toBe(tagged.text.replace(tagged.before, tagged.after));
  await page.close();
});
