// @ts-check
/** A browser with the extension and the practice pages, and what the states need to set it up. */
import path from 'node:path';
import { launch } from '../browsers.mjs';
import { openOwnPage } from '../drive/own-page.mjs';
import { readPointer } from '../drive/stored.mjs';
import { until } from '../drive/until.mjs';
import { bundlePages, installPages, servePages } from '../pages.mjs';

/**
 * A page on show, and where in it Attaché is: the page itself, or the frame of the sidebar.
 * @typedef {{ page: import('puppeteer-core').Page, ours: import('puppeteer-core').Frame }} Shown
 * @typedef {Awaited<ReturnType<typeof openStage>>} Stage
 * @typedef {Readonly<Record<string, unknown>>} Settings beside their version
 */

/** @param {string} [extension] folder of the built extension; only the development build reaches the practice pages */
export async function openStage(extension = path.join('dist/development', 'chromium')) {
  installPages();
  await bundlePages();
  const pages = await servePages();
  const { browser, origin } = await launch('chromium', { extension, headless: true });
  const session = { browser, origin, kind: /** @type {const} */ ('chromium') };
  // From here the settings are written; it stays open.
  const desk = await openOwnPage(session, 'options.html');
  await storeSettings(desk, {});
  return {
    session,
    desk,
    pagesUrl: pages.url,
    /** @param {Settings} settings */
    store: (settings) => storeSettings(desk, settings),
    /** @param {string} file */
    openOwn: async (file) => {
      const page = await openOwnPage(session, file);
      return { page, ours: page.mainFrame() };
    },
    /**
     * Changes the settings, the language among them, and waits until what is shown speaks it.
     * @param {Shown} shown
     * @param {Settings & { language: string }} settings
     */
    speak: async ({ page, ours }, settings) => {
      await writeSettings(desk, settings);
      await page.bringToFront();
      await until(`the page speaks ${settings.language}`, () =>
        ours.evaluate((lang) => document.documentElement.lang === lang, settings.language),
      );
    },
    close: async () => {
      await browser.close();
      await pages.close();
    },
  };
}

/**
 * @param {import('puppeteer-core').Page} desk
 * @param {Settings} settings
 */
function writeSettings(desk, settings) {
  return desk.evaluate(
    (value) => chrome.storage.local.set({ settings: { version: 1, ...value } }),
    settings,
  );
}

/**
 * Stores settings, and waits until the guidelines for them are in force.
 * @param {import('puppeteer-core').Page} desk
 * @param {Settings} settings
 */
async function storeSettings(desk, settings) {
  await writeSettings(desk, settings);
  const mission = settings.mission ?? null;
  await until('the guidelines are in force', async () => {
    // Whoever opens the database first creates it, and that must be the extension.
    const names = await desk.evaluate(() => indexedDB.databases());
    if (!names.some(({ name }) => name === 'attache')) return false;
    const pointer = await readPointer(desk);
    return pointer && (pointer.mission?.id ?? null) === mission;
  });
}
