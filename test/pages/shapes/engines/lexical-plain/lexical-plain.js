/** Lexical with plain text, as in boxes for comments: one paragraph, in which Enter breaks the line. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor } from 'lexical';
import { startBare } from '../../shared/bare.js';

const editor = createEditor({
  namespace: 'comment',
  onError(error) {
    throw error;
  },
});
editor.setRootElement(document.querySelector('#composer'));
registerPlainText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);

startBare(() => editor.getEditorState().read(() => $getRoot().getTextContent()));
