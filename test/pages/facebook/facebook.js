/** The composer of Facebook: Lexical with rich text and history, in the page or in a modal dialog. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { startPractice } from '../shared/practice.js';

const editor = createEditor({
  namespace: 'composer',
  onError(error) {
    throw error;
  },
});
editor.setRootElement(document.querySelector('#editor'));
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);

// Facebook shows one paragraph a line, so blocks are joined by one line break, not by a blank line.
const model = () =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );

const practice = startPractice('facebook', () => [model()]);
const placeholder = document.querySelector('.placeholder');
editor.registerUpdateListener(() => {
  placeholder.hidden = model() !== '';
});

document.querySelector('[aria-label="Post"]').addEventListener('click', practice.post);

const modal = document.querySelector('#modal');
document.querySelector('#open')?.addEventListener('click', () => {
  modal.showModal();
  editor.focus();
});
