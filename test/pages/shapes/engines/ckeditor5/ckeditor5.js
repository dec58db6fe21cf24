/** CKEditor 5, without a frame of buttons: paragraphs, bold, and lists. */
import { Bold, Essentials, InlineEditor, Italic, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { startBare } from '../../shared/bare.js';
import { sample } from '../../shared/sample.js';

const editor = await InlineEditor.create(document.querySelector('#composer'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, List],
  placeholder: 'What’s new?',
});

/** A line for each block, and one more for each break within one. */
function model() {
  const root = editor.model.document.getRoot();
  return [...root.getChildren()]
    .map((block) =>
      [...block.getChildren()].map((node) => (node.is('$text') ? node.data : '\n')).join(''),
    )
    .join('\n');
}

startBare(model, { fill: () => editor.setData(sample().innerHTML) });
