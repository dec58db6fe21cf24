/** Writes as if the person had typed: the only way into a form field, or a plain region, that undo knows of. */
import type { Technique } from '../family.ts';

// Deprecated and kept by both browsers: nothing else keeps the undo history
// (https://github.com/w3c/editing/issues/160).
export const execCommand: Technique = ({ editor, text }) => {
  const page = editor.ownerDocument;
  if (text === '') page.execCommand('delete');
  else page.execCommand('insertText', false, text);
  return false;
};
