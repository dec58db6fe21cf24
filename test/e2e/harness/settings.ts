/** Sets and reads what the extension keeps, from one of its own pages. */
import type { Page } from 'puppeteer-core';
import { openOwnPage } from '../../../scripts/drive/own-page.mjs';
import type { Settings } from '../../../src/settings/schema.ts';
import type { Session } from './session.ts';

/** Writes the settings as they would be stored; `undefined` forgets them, as after an installation. */
export async function storeSettings(session: Session, settings: unknown): Promise<void> {
  const page = await openOwnPage(session, 'options.html');
  await page.evaluate(async (value) => {
    if (value === null) await chrome.storage.local.clear();
    else await chrome.storage.local.set({ settings: value });
  }, settings ?? null);
  await page.close();
}

/** The settings as they are stored, read in a page of ours. */
export function readSettings(page: Page): Promise<Settings> {
  return page.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    return settings as Settings;
  });
}

/** Match patterns for which the content script is registered. */
export async function registeredMatches(session: Session): Promise<string[]> {
  const page = await openOwnPage(session, 'options.html');
  const matches = await page.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap((script) => script.matches ?? []);
  });
  await page.close();
  return matches;
}
