/** ProseMirror as its own example sets it up: paragraphs, lists, bold, hard breaks, mentions, and the history of its own. */
import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { startBare } from '../../shared/bare.js';
import { sample } from '../../shared/sample.js';

const mention = {
  attrs: { id: {} },
  group: 'inline',
  inline: true,
  atom: true,
  toDOM: ({ attrs }) => [
    'span',
    { class: 'mention', 'data-id': attrs.id, contenteditable: 'false' },
    `@${attrs.id}`,
  ],
  parseDOM: [{ tag: '[data-id]', getAttrs: ({ dataset }) => ({ id: dataset.id }) }],
};
const list = {
  content: 'item+',
  group: 'block',
  toDOM: () => ['ul', 0],
  parseDOM: [{ tag: 'ul' }],
};
const item = { content: 'paragraph block*', toDOM: () => ['li', 0], parseDOM: [{ tag: 'li' }] };
const schema = new Schema({
  nodes: basic.spec.nodes.append({ mention, list, item }),
  marks: basic.spec.marks,
});

const breakLine = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
  return true;
};
const keys = {
  'Mod-z': undo,
  'Shift-Mod-z': redo,
  'Mod-b': toggleMark(schema.marks.strong),
  'Shift-Enter': breakLine,
};

const view = new EditorView(document.querySelector('#composer'), {
  state: EditorState.create({ schema, plugins: [history(), keymap(keys), keymap(baseKeymap)] }),
});

const leaves = {
  hard_break: () => '\n',
  mention: ({ attrs }) => `@${attrs.id}`,
};
const model = () =>
  view.state.doc.textBetween(
    0,
    view.state.doc.content.size,
    '\n',
    (leaf) => leaves[leaf.type.name]?.(leaf) ?? '',
  );

startBare(model, {
  fill() {
    const doc = DOMParser.fromSchema(schema).parse(sample());
    view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, doc.content));
  },
});
