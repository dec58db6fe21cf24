/** Clears what a copy of the content script left behind whose extension was reloaded or updated under it. */
import { shadowRootOf } from '../browser/closed-root.ts';
import { frameAddress } from '../browser/messages.ts';

/**
 * In Chromium the old copy lives on in a world of its own, and retires at the next focus once it notices
 * that its extension is gone: this makes it look. In Firefox its listeners die with the extension, and
 * only its host is left. For pages that were open before, never at ordinary loads, where it would be a
 * sign to the page.
 */
export function clearOrphans(): void {
  window.dispatchEvent(new Event('focusin'));
  const { url } = frameAddress();
  for (const element of document.querySelectorAll('div[popover="manual"]')) {
    if (shadowRootOf(element)?.querySelector('iframe')?.src === url) element.remove();
  }
}
