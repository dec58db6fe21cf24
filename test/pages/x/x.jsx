/** The composer of X: Draft.js with a hashtag decorator, and the attributes that X gives it. */
import { CompositeDecorator, convertToRaw, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useRef, useState } from 'react';
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

let current = EditorState.createEmpty(decorator);
const practice = startPractice('x', () =>
  convertToRaw(current.getCurrentContent())
    .blocks.map((block) => block.text)
    .join('\n'),
);

function Composer() {
  const [state, setState] = useState(current);
  const editor = useRef(null);
  const keep = (next) => {
    current = next;
    setState(next);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a click beside the words focuses the editor, as on X -- the editor itself takes the keys */}
      <div
        className="writing"
        data-testid="tweetTextarea_0RichTextInputContainer"
        onClick={() => editor.current.focus()}
      >
        <Editor
          ref={editor}
          ariaLabel="Post text"
          ariaMultiline
          editorState={state}
          onChange={keep}
          placeholder="What’s happening?"
          role="textbox"
          spellCheck
          webDriverTestID="tweetTextarea_0"
        />
      </div>
      <div className="toolbar" data-testid="toolBar">
        <button type="button" className="post" data-testid="tweetButton" onClick={practice.post}>
          Post
        </button>
      </div>
    </>
  );
}

render(<Composer />, document.querySelector('#composer'));
