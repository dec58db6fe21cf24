/** The tab in front, and tabs that show our own pages. */
import browser from 'webextension-polyfill';
import { extensionOrigin } from './extension.ts';

export interface FrontTab {
  readonly id: number;
  readonly window: number | undefined;
  /** Hidden, and then undefined, unless access was given or the person just pressed our button. */
  readonly url: string | undefined;
}

/** The tab the person looks at; null when there is none, as in a window of developer tools. */
export async function findFrontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, window: tab.windowId, url: tab.url };
}

/** Opens the sidebar with a draft box of its own in a new tab. */
export async function openScratchpad(): Promise<void> {
  await browser.tabs.create({ url: addressOf('sidebar.html') });
}

/** The same with sample drafts that teach. */
export async function openPractice(): Promise<void> {
  await browser.tabs.create({ url: addressOf('sidebar.html#practice') });
}

/** Opens the three steps of the first run. */
export async function openStart(): Promise<void> {
  await browser.tabs.create({ url: addressOf('options.html#start') });
}

/** Opens the options, or brings them to the front. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Not `getURL`: for a page that sites may frame, Chromium answers with an address that opens in no tab (measured). */
function addressOf(file: string): string {
  return `${extensionOrigin()}/${file}`;
}
