/** The scratchpad beside whatever page is in front: Chromium's side panel, Firefox's sidebar. */
import browser from 'webextension-polyfill';

/**
 * Opens it in the window of that number. Call it first thing in the handler of a click: after an `await` the browser no
 * longer takes it for the person's wish.
 * @returns false where there is none, or the browser would not open it
 */
export async function openSidePanel(window: number): Promise<boolean> {
  try {
    // Taken apart: the linter of Firefox's add-ons knows no side panel, and there is none there.
    const { sidePanel } = globalThis.chrome ?? {};
    if (sidePanel) await sidePanel.open({ windowId: window });
    else await browser.sidebarAction.open();
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}
