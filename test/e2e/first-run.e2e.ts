/** The first run comes by itself, once: after the installation, and never after an update. */
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { openOwnPage } from '../../scripts/drive/own-page.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { countOpenPages } from './harness/own-tabs.ts';
import { extensionFolder, kind, type Session, startSession } from './harness/session.ts';

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

// Firefox ends with its last window.
it.runIf(kind === 'chromium')('waits for a window where there is none yet', async () => {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    waitForInitialPage: false,
    args: ['--no-sandbox', '--disable-gpu', '--no-startup-window'],
  });
  try {
    const id = await browser.installExtension(extensionFolder);
    const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const worker = await background.worker();
    await until('the welcome was tried', () =>
      worker?.evaluate(async () => (await chrome.storage.session.get())['welcome-due'] === true),
    );
    await browser.newPage();
    await browser.waitForTarget(
      (target) => target.url() === `chrome-extension://${id}/options.html#start`,
    );
  } finally {
    await browser.close();
  }
});
