/** Hands plain text to the editor's own paste handling, in which it trusts its model. The clipboard is not touched. */
import type { Technique } from '../family.ts';

const plain = 'text/plain';
const flags = { bubbles: true, cancelable: true, composed: true };

/** From before the standard had `clipboardData`; Firefox keeps it (its ClipboardEvent.webidl). */
interface FirefoxInit extends ClipboardEventInit {
  readonly data: string;
  readonly dataType: string;
}

/**
 * In Firefox, a `DataTransfer` that a content script has filled reaches the page empty, while text
 * given to the event itself arrives; Chromium knows the standard way only.
 */
function pasteOf(text: string): ClipboardEvent {
  const init: FirefoxInit = { ...flags, data: text, dataType: plain };
  const event = new ClipboardEvent('paste', init);
  if (event.clipboardData?.getData(plain)) return event;
  const clipboardData = new DataTransfer();
  clipboardData.setData(plain, text);
  return new ClipboardEvent('paste', { ...flags, clipboardData });
}

export const paste: Technique = ({ editor, text }) => {
  editor.dispatchEvent(pasteOf(text));
};
