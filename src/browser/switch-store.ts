/** Keeps what the person says of the moment until its end, at most until the browser is closed. */
import browser from 'webextension-polyfill';
import { type Switches, type SwitchName, stillOn } from '../settings/switches.ts';

const key = 'switches';

/** What is on now. */
export async function readSwitches(): Promise<Switches> {
  const stored = (await browser.storage.session.get(key))[key] as Switches | undefined;
  return stillOn(stored ?? {}, Date.now());
}

/** Turns one on until a moment, in milliseconds since the epoch, or off for null; the others stay. */
export function changeSwitch(name: SwitchName, end: number | null): Promise<Switches> {
  return navigator.locks.request('switches', async () => {
    const { [name]: _, ...others } = await readSwitches();
    const changed: Switches = end === null ? others : { ...others, [name]: end };
    await browser.storage.session.set({ [key]: changed });
    return changed;
  });
}

/**
 * Calls back after each change. In Firefox 153 it does not reach a frame of ours inside a page (measured), which
 * reads again when it is looked at.
 */
export function onSwitchChange(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && key in changes) listener();
  });
}
