/** The key of the translation server: on this device alone, apart from the settings, so that no settings file holds it. */
import browser from 'webextension-polyfill';

const name = 'translator-key';

/** Empty when there is none. */
export async function readKey(): Promise<string> {
  return String((await browser.storage.local.get(name))[name] ?? '');
}

/** An empty key forgets the one that is kept. */
export function writeKey(key: string): Promise<void> {
  return key === ''
    ? browser.storage.local.remove(name)
    : browser.storage.local.set({ [name]: key });
}
