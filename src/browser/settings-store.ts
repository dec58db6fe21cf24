/** Keeps the settings in extension storage; they are reread each time, never held. */
import browser, { type Storage } from 'webextension-polyfill';
import { type Reading, readSettings as read } from '../settings/read.ts';
import type { Settings } from '../settings/schema.ts';

const key = 'settings';
/** Before what could not be read is written over, it is kept whole under this key and the time. */
const keptPrefix = 'settings-unreadable-';

/** The settings in force, whatever was stored. Rejects only when storage itself fails. */
export async function readSettings(): Promise<Settings> {
  return (await readSettingsReport()).settings;
}

/** The settings, and what of the stored ones could not be used. */
export async function readSettingsReport(): Promise<Reading> {
  return read(await readStored());
}

/**
 * Reads, changes and writes in one go: two pages that change something at once both succeed.
 * @param change gets the settings in force, gives back the new ones; the same object means no change
 * @returns the settings now in force
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const stored = await readStored();
    const { settings, problems } = read(stored);
    const changed = change(settings);
    if (changed === settings) return settings;
    const kept = problems.length > 0 ? { [keptPrefix + new Date().toISOString()]: stored } : {};
    await browser.storage.local.set({ [key]: changed, ...kept });
    return changed;
  });
}

/**
 * Calls back after each change, from whichever page it came.
 * @returns a function that stops it
 */
export function onSettingsChange(
  listener: (settings: Settings, before: Settings) => void,
): () => void {
  const hear = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change) listener(read(change.newValue).settings, read(change.oldValue).settings);
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}
