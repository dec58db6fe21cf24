/** The first run comes by itself, once: after the installation, and never after an update. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwnPage } from '../../scripts/drive/own-page.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { countOpenPages } from './harness/own-tabs.ts';
import { extensionFolder, type Session, startSession } from './harness/session.ts';

let session: Session;

// Each session waits for the tab of the first run, and closes it: without one it would not start.
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session?.close());

const countWelcomes = () => countOpenPages(session, 'options.html#start');

it('does not come again after an update', async () => {
  expect(await countWelcomes()).toBe(0);
  // Installed again over itself, as by an update.
  await session.browser.installExtension(extensionFolder);
  const page = await openOwnPage(session, 'options.html');
  await until('the new copy has started', () =>
    page.evaluate(async () => (await chrome.storage.session.get('started')).started === true),
  );
  expect(await countWelcomes()).toBe(0);
  await page.close();
});
