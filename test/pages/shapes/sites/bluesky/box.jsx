/** The two boxes of Bluesky: TipTap that splits what is pasted into paragraphs, and a textarea under a drawn copy of it. */
import { Editor } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Mention } from '@tiptap/extension-mention';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Placeholder, UndoRedo } from '@tiptap/extensions';
import { Fragment, Slice } from '@tiptap/pm/model';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { register } from '../shared/practice.js';

/** Each line that is pasted becomes a paragraph. */
function parsePasted(text, { doc }) {
  const { paragraph } = doc.type.schema.nodes;
  const lines = text.split(/\r\n?|\n/);
  const nodes = lines.map((line) =>
    paragraph.create(null, line === '' ? null : doc.type.schema.text(line)),
  );
  return Slice.maxOpen(Fragment.fromArray(nodes));
}

/** @param {{ composer: string, placeholder: string, text?: string }} props */
export function TipTapBox({ composer, placeholder, text = '' }) {
  const place = useRef(null);
  useEffect(() => {
    const editor = new Editor({
      element: place.current,
      extensions: [
        Document,
        Mention,
        Paragraph,
        Placeholder.configure({ placeholder }),
        Text,
        UndoRedo,
        HardBreak,
      ],
      content: text && {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      },
      autofocus: 'end',
      editorProps: {
        attributes: { class: 'ProseMirror-light' },
        clipboardTextParser: parsePasted,
        handleKeyDown: (_, event) => (event.ctrlKey || event.metaKey) && event.code === 'Enter',
      },
    });
    register(composer, () => editor.getText({ blockSeparator: '\n' }));
    return () => editor.destroy();
  }, [composer, placeholder, text]);
  return <div ref={place} />;
}

/** Links, tags and names, as the drawn copy colours them. */
const coloured = /(https?:\/\/\S+|[#@][\p{L}\p{N}_.]+)/gu;

/** @param {{ composer: string, placeholder: string }} props */
export function TapperBox({ composer, placeholder }) {
  const [text, setText] = useState('');
  const [scroll, setScroll] = useState(0);
  const area = useRef(null);
  register(composer, () => text);
  useLayoutEffect(() => {
    area.current.style.height = 'auto';
    area.current.style.height = `${area.current.scrollHeight}px`;
  });
  return (
    <div className="tapper">
      <div className="drawn" ref={(node) => node?.setAttribute('inert', '')}>
        <div style={{ transform: `translateY(${-scroll}px)` }}>
          {text.split(coloured).map((piece, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name
            <span key={i} className={i % 2 ? 'facet' : undefined}>
              {piece}
            </span>
          ))}
        </div>
      </div>
      <textarea
        aria-label="Write post"
        onChange={({ target }) => setText(target.value)}
        onScroll={({ target }) => setScroll(target.scrollTop)}
        placeholder={placeholder}
        ref={area}
        rows={3}
        value={text}
      />
    </div>
  );
}
