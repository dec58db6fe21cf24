/**
 * Tells every page of ours that another program or memory is in force. Through local storage, since in Firefox
 * 153 neither a runtime message nor a change of session storage reaches a frame of ours inside a page (measured).
 */
import browser, { type Storage } from 'webextension-polyfill';

const key = 'active';

/** For the background, after the state in force has been replaced. */
export function announceActive(pointerKey: string): Promise<void> {
  return browser.storage.local.set({ [key]: pointerKey });
}

/**
 * Calls back each time another state is in force.
 * @returns a function that stops it
 */
export function onActiveChange(listener: () => void): () => void {
  const hear = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && key in changes) listener();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
