/** Which extension this is, and at which address its pages live. */
import browser from 'webextension-polyfill';

/**
 * False once the extension was reloaded, updated or removed while this script was running: no call can
 * be made any more and what was put into the page must go. Read without the polyfill, whose objects
 * outlive the extension.
 */
export function isConnected(): boolean {
  return Boolean(globalThis.chrome?.runtime?.id);
}

/**
 * The origin under which our pages run. Chromium's `getURL` answers with another, dynamic origin for
 * resources marked `use_dynamic_url`, but a frame opened from it commits to this one.
 */
export function extensionOrigin(): string {
  if (isChromium()) return `chrome-extension://${browser.runtime.id}`;
  return originOf(new URL(browser.runtime.getURL('')));
}

/** Put together by hand: the standard gives schemes of extensions no origin, though browsers do. */
export function originOf({ protocol, host }: URL): string {
  return `${protocol}//${host}`;
}

/** Chromium and Firefox differ in the scheme of the extension's addresses. */
function isChromium(): boolean {
  return browser.runtime.getURL('').startsWith('chrome-extension:');
}

/** The address to give the sidebar's iframe, and the origin to post its first message at. */
export function frameAddress(): { url: string; origin: string } {
  return { url: browser.runtime.getURL('sidebar.html'), origin: extensionOrigin() };
}

/** The version in the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
