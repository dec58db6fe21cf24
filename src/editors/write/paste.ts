/** Hands text to the editor's own paste handling, in which it trusts its model. The clipboard is not touched. */
import type { Technique } from '../family.ts';
import { viewOf } from '../view.ts';

const flags = { bubbles: true, cancelable: true, composed: true };

type DataType = 'text/plain' | 'text/html';

/** From before the standard had `clipboardData`; Firefox keeps it (its ClipboardEvent.webidl). */
interface FirefoxInit extends ClipboardEventInit {
  readonly data: string;
  readonly dataType: DataType;
}

/**
 * Dispatches a paste of one kind of data.
 * @returns true when somebody took it, and told the browser to do nothing more
 *
 * In Firefox, a `DataTransfer` that a content script has filled reaches the page empty, while text
 * given to the event itself arrives; Chromium knows the standard way only.
 */
export function pasteAs(editor: HTMLElement, dataType: DataType, data: string): boolean {
  const { ClipboardEvent, DataTransfer } = viewOf(editor);
  const init: FirefoxInit = { ...flags, data, dataType };
  const event = new ClipboardEvent('paste', init);
  if (event.clipboardData?.getData(dataType)) {
    return !editor.dispatchEvent(event);
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData(dataType, data);
  return !editor.dispatchEvent(new ClipboardEvent('paste', { ...flags, clipboardData }));
}

export const paste: Technique = ({ editor, text }) => pasteAs(editor, 'text/plain', text);
