/** Tells who sent a runtime message, from what the browser vouches for: extension id, tab, frame and address. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Caller } from '../protocol/messages.ts';
import { extensionOrigin, originOf } from './extension.ts';

/** A sender that was recognised. */
export interface From {
  readonly caller: Caller;
  /** Null outside tabs: background, popup, side panel. */
  readonly tab: number | null;
  /** Of the tab's frames, 0 for the page itself; null outside tabs. */
  readonly frame: number | null;
  /** Of the browser's windows; null outside tabs. */
  readonly window: number | null;
  readonly url: string;
}

/** Chromium runs the background as this script, Firefox as a page it makes up around it. */
const backgroundPaths = ['/background.js', '/_generated_background_page.html'];

/** Null for any sender that is not one of our own scripts, and for one that says too little. */
export function classifySender(sender: Runtime.MessageSender): From | null {
  if (sender.id !== browser.runtime.id || !sender.url || !URL.canParse(sender.url)) return null;
  const tab = sender.tab?.id ?? null;
  const caller = classifyAddress(new URL(sender.url), tab !== null, sender.frameId);
  const frame = tab === null ? null : (sender.frameId ?? null);
  const window = sender.tab?.windowId ?? null;
  return caller && { caller, tab, frame, window, url: sender.url };
}

function classifyAddress(url: URL, inTab: boolean, frame: number | undefined): Caller | null {
  if (originOf(url) !== extensionOrigin()) return inTab ? 'content' : null;
  if (!inTab && backgroundPaths.includes(url.pathname)) return 'background';
  if (inTab && frame !== 0) return url.pathname === '/sidebar.html' ? 'frame' : null;
  return 'page';
}
