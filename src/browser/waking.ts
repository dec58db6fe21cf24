/** Tells the first waking of the background since installation, update, enabling or browser start from the later ones. */
import browser from 'webextension-polyfill';

/** `storage.session` is emptied on exactly those occasions. */
const key = 'started';
const welcomeKey = 'welcome-due';

/** True until `markStarted` was called in this session. */
export async function isFirstWaking(): Promise<boolean> {
  return !(await browser.storage.session.get(key))[key];
}

/** To be called when the work of the first waking is done; done by halves, it is done again. */
export async function markStarted(): Promise<void> {
  await browser.storage.session.set({ [key]: true });
}

/** Wakes the background on these occasions: a worker nobody listens from is not started. */
export function onWaking(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
}

/** Calls back once, after the first installation; never after an update, nor when the browser starts. */
export function onFirstInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}

/** Calls back for each window that opens. */
export function onWindowOpened(listener: () => void): void {
  browser.windows.onCreated.addListener(listener);
}

/** True from `setWelcomeDue(true)` on, across sleeps of the background, until the browser is closed. */
export async function isWelcomeDue(): Promise<boolean> {
  return (await browser.storage.session.get(welcomeKey))[welcomeKey] === true;
}

/** Nothing is left in the storage once it is not due. */
export async function setWelcomeDue(due: boolean): Promise<void> {
  if (due) await browser.storage.session.set({ [welcomeKey]: true });
  else await browser.storage.session.remove(welcomeKey);
}
