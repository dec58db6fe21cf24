/** Clears what a copy of the content script left behind whose extension was reloaded or updated under it. */
import { shadowRootOf } from '../browser/closed-root.ts';
import { frameAddress } from '../browser/messages.ts';

/**
 * In Chromium the old copy lives on in a world of its own, and retires at the next focus once it notices
 * that its extension is gone: this makes it look. In Firefox its listeners die with the extension, and
 * only its host is left. For pages that were open before, never at ordinary loads, where it would be a
 * sign to the page.
 * @returns true when there was one with a sidebar, which the person may have had open
 */
export function clearOrphans(): boolean {
  const layers = [...document.querySelectorAll('div[popover="manual"]')];
  window.dispatchEvent(new Event('focusin'));
  const { url } = frameAddress();
  for (const element of layers) {
    if (shadowRootOf(element)?.querySelector('iframe')?.src === url) element.remove();
  }
  return layers.some((element) => !element.isConnected);
}
