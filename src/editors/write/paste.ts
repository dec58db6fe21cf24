/** Hands plain text to the editor's own paste handling. The clipboard is not touched. Chromium only: from a Firefox content script the text arrives empty. */
import type { Technique } from '../family.ts';

export const paste: Technique = ({ editor, text }) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.dispatchEvent(
    new ClipboardEvent('paste', {
      clipboardData,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
};
