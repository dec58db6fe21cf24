/** Slate with its own history: paragraphs, bold, tags that are coloured as they are typed, mentions and a placeholder. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Text, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { startBare } from '../../shared/bare.js';

const isMention = ({ type }) => type === 'mention';

function withMentions(editor) {
  const { isInline, isVoid } = editor;
  editor.isInline = (element) => isMention(element) || isInline(element);
  editor.isVoid = (element) => isMention(element) || isVoid(element);
  return editor;
}

const paragraph = (...children) => ({ type: 'paragraph', children });
const editor = withMentions(withHistory(withReact(createEditor())));

function renderElement({ attributes, children, element }) {
  if (!isMention(element)) return <p {...attributes}>{children}</p>;
  return (
    <span {...attributes} contentEditable={false}>
      {children}@{element.name}
    </span>
  );
}

function renderLeaf({ attributes, children, leaf }) {
  const text = leaf.bold ? <strong>{children}</strong> : children;
  return (
    <span {...attributes} className={leaf.tag ? 'tag' : undefined}>
      {text}
    </span>
  );
}

function decorate([node, path]) {
  if (!Text.isText(node)) return [];
  return [...node.text.matchAll(/#[\p{L}\p{N}_]+/gu)].map((match) => ({
    anchor: { path, offset: match.index },
    focus: { path, offset: match.index + match[0].length },
    tag: true,
  }));
}

function takeBold(event) {
  if (event.key !== 'b' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  if (Editor.marks(editor)?.bold) Editor.removeMark(editor, 'bold');
  else Editor.addMark(editor, 'bold', true);
}

/** What typing alone does not make. */
const sample = [
  paragraph({ text: 'Un ' }, { text: 'mot en gras', bold: true }, { text: ' ici' }),
  paragraph({ text: '' }),
  paragraph({ text: 'first\nsecond\n' }),
  paragraph(
    { text: 'avec ' },
    { type: 'mention', name: 'attaché', children: [{ text: '' }] },
    { text: ' là' },
  ),
  paragraph({ text: 'deux 👩‍💻 é' }),
  paragraph({ text: 'مرحبا ' }, { text: 'بك', bold: true }, { text: ' 日本語' }),
  paragraph({ text: '' }),
];

function fill() {
  Editor.withoutNormalizing(editor, () => {
    Transforms.removeNodes(editor, {
      at: [],
      mode: 'highest',
      match: (_node, path) => path.length === 1,
    });
    Transforms.insertNodes(editor, sample, { at: [0] });
  });
}

const textOf = (node) => (isMention(node) ? `@${node.name}` : Node.string(node));
const model = () => editor.children.map(({ children }) => children.map(textOf).join('')).join('\n');

function Composer() {
  const [initial] = useState(() => [paragraph({ text: '' })]);
  useEffect(() => {
    startBare(model, { fill });
  }, []);
  return (
    <Slate editor={editor} initialValue={initial}>
      <Editable
        aria-label="Post text"
        aria-multiline
        decorate={decorate}
        onKeyDown={takeBold}
        placeholder="What’s new?"
        renderElement={renderElement}
        renderLeaf={renderLeaf}
        role="textbox"
        spellCheck
      />
    </Slate>
  );
}

createRoot(document.querySelector('#composer')).render(<Composer />);
