/** Tabs in which the person wants to be left alone; forgotten with the tab, and when the browser is closed. */
import browser from 'webextension-polyfill';

const key = 'paused-tabs';

async function readTabs(): Promise<readonly number[]> {
  const stored = (await browser.storage.session.get(key))[key];
  return Array.isArray(stored) ? stored : [];
}

export async function isPaused(tab: number): Promise<boolean> {
  return (await readTabs()).includes(tab);
}

export function setPaused(tab: number, wanted: boolean): Promise<void> {
  return navigator.locks.request('paused-tabs', async () => {
    const others = (await readTabs()).filter((each) => each !== tab);
    await browser.storage.session.set({ [key]: wanted ? [...others, tab] : others });
  });
}
