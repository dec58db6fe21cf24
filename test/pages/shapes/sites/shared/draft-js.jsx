/** Draft.js as X sets it up: a decorator for tags, and the class and attributes that X gives it. */
import { CompositeDecorator, convertToRaw, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useEffect, useState } from 'react';
import { register } from './practice.js';

const decorator = new CompositeDecorator([
  {
    strategy(block, mark) {
      for (const tag of block.getText().matchAll(/#[\p{L}\p{N}_]+/gu)) {
        mark(tag.index, tag.index + tag[0].length);
      }
    },
    component: ({ children }) => <span style={{ color: '#0b5cad' }}>{children}</span>,
  },
]);

const textOf = (state) =>
  convertToRaw(state.getCurrentContent())
    .blocks.map(({ text }) => text)
    .join('\n');

/**
 * @param {{ composer: string, testId: string, label: string, placeholder: string, onText?: (text: string) => void }} props
 *   `testId` is the editor's `data-testid`
 */
export function DraftJs({ composer, testId, label, placeholder, onText }) {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  const text = textOf(state);
  register(composer, () => text);
  useEffect(() => onText?.(text), [text, onText]);
  return (
    <div data-testid={`${testId}RichTextInputContainer`}>
      <Editor
        ariaLabel={label}
        ariaMultiline
        editorState={state}
        onChange={setState}
        placeholder={placeholder}
        role="textbox"
        spellCheck
        webDriverTestID={testId}
      />
    </div>
  );
}
