/** The composer of X: a Draft.js editor with a hashtag decorator for each post of a thread, and X's own attributes. */
import { CompositeDecorator, convertToRaw, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useEffect, useRef, useState } from 'react';
import { render } from 'react-dom';
import { startPractice } from '../shared/practice.js';

const decorator = new CompositeDecorator([
  {
    strategy(block, mark) {
      for (const tag of block.getText().matchAll(/#[\p{L}\p{N}_]+/gu)) {
        mark(tag.index, tag.index + tag[0].length);
      }
    },
    component: ({ children }) => <span className="tag">{children}</span>,
  },
]);

/** The states of the editors, in the order of the thread. */
const current = [EditorState.createEmpty(decorator)];
const practice = startPractice('x', () =>
  current.map((state) =>
    convertToRaw(state.getCurrentContent())
      .blocks.map((block) => block.text)
      .join('\n'),
  ),
);

function Box({ at }) {
  const [state, setState] = useState(current[at]);
  const editor = useRef(null);
  const keep = (next) => {
    current[at] = next;
    setState(next);
  };
  // As on X, the cursor goes into the box that was just added.
  useEffect(() => {
    if (at > 0) editor.current.focus();
  }, [at]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a click beside the words focuses the editor, as on X -- the editor itself takes the keys
    <div
      className="writing"
      data-testid={`tweetTextarea_${at}RichTextInputContainer`}
      onClick={() => editor.current.focus()}
    >
      <Editor
        ref={editor}
        ariaLabel="Post text"
        ariaMultiline
        editorState={state}
        onChange={keep}
        placeholder={at === 0 ? 'What’s happening?' : 'Add another post'}
        role="textbox"
        spellCheck
        webDriverTestID={`tweetTextarea_${at}`}
      />
    </div>
  );
}

function Composer() {
  const [boxes, setBoxes] = useState([0]);
  const add = () => {
    current.push(EditorState.createEmpty(decorator));
    setBoxes([...boxes, boxes.length]);
  };
  return (
    <>
      {boxes.map((at) => (
        <Box key={at} at={at} />
      ))}
      <div className="toolbar" data-testid="toolBar">
        <button type="button" data-testid="addButton" onClick={add}>
          Add post
        </button>
        <button type="button" className="post" data-testid="tweetButton" onClick={practice.post}>
          {boxes.length > 1 ? 'Post all' : 'Post'}
        </button>
      </div>
    </>
  );
}

render(<Composer />, document.querySelector('#composer'));
