/** The one entry of ours in the context menu, on text fields only. */
import browser from 'webextension-polyfill';

const id = 'check';

/** Puts the entry there, in the language of the browser. To be called once after installation or update. */
export async function addMenuEntry(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id,
    title: browser.i18n.getMessage('checkHere'),
    contexts: ['editable'],
    documentUrlPatterns: ['https://*/*'],
  });
}

/** Calls back with the tab and the frame of the field. Call it synchronously at start. */
export function onMenuEntry(listener: (tab: number, frame: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (menuItemId === id && tab?.id !== undefined) listener(tab.id, frameId);
  });
}
