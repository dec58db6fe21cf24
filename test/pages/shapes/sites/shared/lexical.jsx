/** Lexical as Meta sets it up: one paragraph a line, and a placeholder in the language of the page beside the editor. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { register } from './practice.js';

/** Facebook and its sisters post one line a paragraph, without a blank line between. */
const textOf = (editor) =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );

/** Empties the box, as the site does once it has posted. */
const clear = (editor) =>
  editor.update(() => {
    const line = $createParagraphNode();
    $getRoot().clear().append(line);
    line.select();
  });

/**
 * @param {{ composer: string, label: string, placeholder: string, onEnter?: (text: string) => void }} props
 *   with `onEnter`, Enter posts and Shift+Enter begins a new line
 */
export function Lexical({ composer, label, placeholder, onEnter }) {
  const box = useRef(null);
  const enter = useRef(onEnter);
  enter.current = onEnter;
  const [isEmpty, setIsEmpty] = useState(true);
  useEffect(() => {
    const editor = createEditor({
      namespace: composer,
      onError(error) {
        throw error;
      },
    });
    editor.setRootElement(box.current);
    const ends = [
      registerRichText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(() => setIsEmpty(textOf(editor) === '')),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!enter.current || event?.shiftKey) return false;
          event?.preventDefault();
          enter.current(textOf(editor));
          clear(editor);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    register(composer, () => textOf(editor));
    return () => {
      for (const end of ends) end();
      editor.setRootElement(null);
    };
  }, [composer]);
  return (
    <div style={{ position: 'relative' }}>
      {/* biome-ignore lint/a11y/useSemanticElements: an editable element with a role, as on the network */}
      <div
        ref={box}
        aria-label={label}
        aria-placeholder={placeholder}
        contentEditable
        role="textbox"
        spellCheck
        suppressContentEditableWarning
        tabIndex={0}
      />
      {isEmpty && (
        <div className="placeholder" aria-hidden="true" style={{ insetBlockStart: 0 }}>
          {placeholder}
        </div>
      )}
    </div>
  );
}
