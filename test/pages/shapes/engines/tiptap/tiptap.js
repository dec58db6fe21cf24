/** TipTap set up as the networks do: paragraphs, mentions, bold, hard breaks and its own history. */
import { Editor, Mark } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Mention } from '@tiptap/extension-mention';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Placeholder, UndoRedo } from '@tiptap/extensions';
import { startBare } from '../../shared/bare.js';
import { sample } from '../../shared/sample.js';

const Bold = Mark.create({
  name: 'bold',
  parseHTML: () => [{ tag: 'strong' }],
  renderHTML: ({ HTMLAttributes }) => ['strong', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-b': () => this.editor.commands.toggleMark('bold') };
  },
});

const editor = new Editor({
  element: document.querySelector('#composer'),
  extensions: [
    Document,
    Paragraph,
    Text,
    HardBreak,
    Bold,
    Mention.configure({ renderText: ({ node }) => `@${node.attrs.id}` }),
    Placeholder.configure({ placeholder: 'What’s up?' }),
    UndoRedo,
  ],
  editorProps: { attributes: { role: 'textbox', 'aria-label': 'Post text' } },
});

startBare(() => editor.getText({ blockSeparator: '\n' }), {
  fill: () => editor.commands.setContent(sample().innerHTML),
});
