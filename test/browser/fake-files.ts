/** The files of the extension in memory, fetched the way the browser would. */
import { vi } from 'vitest';
import { origin } from './fake-browser.ts';

/** By folder and name; the index of each folder is made up. Change the record to change the files. */
export type Files = Record<'packs' | 'missions', Record<string, string>>;

/** Answers `fetch` from these files until the test ends; anything else is refused as the network would be. */
export function serveFiles(files: Files): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const [folder, name] = address.replace(`${origin}/`, '').split('/');
    const found = files[folder as keyof Files];
    const text = name === 'index.json' ? JSON.stringify(Object.keys(found)) : found?.[name ?? ''];
    if (text === undefined) throw new TypeError(`not a file of the extension: ${address}`);
    return new Response(text);
  });
}
