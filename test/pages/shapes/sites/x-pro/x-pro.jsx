/** X Pro: a drawer for the post beside columns that scroll on their own, one of them with messages. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DraftJs } from '../shared/draft-js.jsx';
import { publish } from '../shared/practice.js';

function Drawer() {
  const [parts, setParts] = useState(1);
  const names = Array.from({ length: parts }, (_, at) => (at === 0 ? 'post' : `part-${at + 1}`));
  const post = () => {
    for (const name of names) publish(name);
  };
  return (
    <section data-drawer>
      {names.map((name, at) => (
        <div data-composer={name} key={name}>
          <DraftJs
            composer={name}
            testId={`tweetTextarea_${at}`}
            label="Post text"
            placeholder="What’s happening?"
          />
        </div>
      ))}
      <div className="bar" data-testid="toolBar">
        <button type="button" data-testid="addButton" onClick={() => setParts(parts + 1)}>
          Add post
        </button>
        <button type="button" data-testid="tweetButton" onClick={post}>
          Post
        </button>
      </div>
    </section>
  );
}

function Page() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" data-testid="tweetButtonOpen" onClick={() => setIsOpen(!isOpen)}>
        Post
      </button>
      <main style={{ display: 'flex', gap: '1rem', overflow: 'auto', blockSize: '85vh' }}>
        {isOpen && <Drawer />}
        <div data-testid="multi-column-layout-column-content" style={{ flex: '0 0 18rem' }}>
          <article data-testid="tweet">
            <div data-testid="tweetText">A post in a column.</div>
          </article>
        </div>
        <div data-testid="multi-column-layout-column-content" style={{ flex: '0 0 18rem' }}>
          <div data-composer="message" data-testid="dmComposer">
            <DraftJs
              composer="message"
              testId="dmComposerTextInput"
              label="Start a message"
              placeholder="Start a message"
            />
            <button type="button" data-post onClick={() => publish('message')}>
              Send
            </button>
          </div>
        </div>
      </main>
    </>
  );
}

createRoot(document.querySelector('#root')).render(<Page />);
