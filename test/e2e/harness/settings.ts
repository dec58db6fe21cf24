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

/** All that the extension has stored, as one text: both storage areas and every IndexedDB store. */
export async function dumpStorage(session: Session): Promise<string> {
  const page = await openOwnPage(session, 'options.html');
  const dump = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const parts: unknown[] = [
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
      { ...localStorage },
      { ...sessionStorage },
    ];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        parts.push(store, await done(rows.getAllKeys()), await done(rows.getAll()));
      }
      database.close();
    }
    return JSON.stringify(parts);
  });
  await page.close();
  return dump;
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
