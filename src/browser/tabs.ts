/** The tab in front, and tabs that show our own pages. */
import browser from 'webextension-polyfill';

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
  await browser.tabs.create({ url: browser.runtime.getURL('sidebar.html') });
}

/** The same with sample drafts that teach. */
export async function openPractice(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('sidebar.html#practice') });
}

/** Opens the three steps of the first run. */
export async function openStart(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options.html#start') });
}

/** Opens the options, or brings them to the front. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
