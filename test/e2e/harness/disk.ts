/** What is left of a session: in each store of the extension, and in the files of the browser's profile. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'puppeteer-core';
import { openOwnPage } from '../../../scripts/drive/own-page.mjs';
import type { Session } from './session.ts';

export interface Stores {
  /** Everything that outlives the browser, as one text. */
  readonly lasting: string;
  /** `storage.session`, by key. */
  readonly session: Readonly<Record<string, unknown>>;
}

/** Read in one of our own documents: a frame inside a page may have stores of its own, and sees fewer areas. */
export function readStores(ours: Frame): Promise<Stores> {
  return ours.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const { local, sync, session } = chrome.storage;
    const lasting: unknown[] = [
      await local.get(null),
      await sync?.get(null).catch(() => null),
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await caches.keys().catch(() => []),
    ];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        lasting.push(store, await done(rows.getAllKeys()), await done(rows.getAll()));
      }
      database.close();
    }
    return { lasting: JSON.stringify(lasting), session: (await session?.get(null)) ?? {} };
  });
}

/** All that the extension has stored, as one text. */
export async function dumpStorage(session: Session): Promise<string> {
  const page = await openOwnPage(session, 'options.html');
  const stores = await readStores(page.mainFrame());
  await page.close();
  return `${stores.lasting}\n${JSON.stringify(stores.session)}`;
}

/** The files of a folder in which one of the words stands, in either of the two encodings that browsers write. */
export async function filesWith(folder: string, words: readonly string[]): Promise<string[]> {
  const wanted = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    for (const word of wanted.filter((each) => bytes.includes(each))) {
      found.push(`${word.toString('utf8').replaceAll('\0', '')} in ${path.relative(folder, file)}`);
    }
  }
  return found;
}
