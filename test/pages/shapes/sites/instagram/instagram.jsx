/** Instagram: the dialog for a new post with its caption and descriptions, comments in a textarea, messages everywhere. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Lexical } from '../shared/lexical.jsx';
import { Modal } from '../shared/modal.jsx';
import { usePath } from '../shared/path.js';
import { publish, register } from '../shared/practice.js';

function Comment() {
  const [text, setText] = useState('');
  register('comment', () => text);
  const submit = (event) => {
    event.preventDefault();
    publish('comment');
    setText('');
  };
  return (
    <form method="POST" data-composer="comment" onSubmit={submit}>
      <textarea
        aria-label="Add a comment…"
        placeholder="Add a comment…"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" data-post disabled={text === ''}>
        Post
      </button>
    </form>
  );
}

/** A field of one line for each picture. */
function Description() {
  const [text, setText] = useState('');
  register('alt', () => text);
  return (
    <div data-composer="alt">
      <img alt="" src="data:," width="40" height="40" />
      <input
        type="text"
        placeholder="Write alt text..."
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="button" data-post onClick={() => publish('alt')}>
        Share
      </button>
    </div>
  );
}

function NewPost({ onClose }) {
  return (
    <Modal label="Create new post" close="Close" onClose={onClose}>
      <div data-composer="caption">
        <Lexical composer="caption" label="Write a caption..." placeholder="Write a caption..." />
        <div className="bar">
          <button type="button" aria-label="Emoji">
            ☺
          </button>
          <button type="button" data-post onClick={() => publish('caption')}>
            Share
          </button>
        </div>
      </div>
      <Description />
    </Modal>
  );
}

/** Sends a post to somebody. */
function Share({ onClose }) {
  const [text, setText] = useState('');
  register('share', () => text);
  return (
    <Modal label="Share" close="Close" onClose={onClose}>
      <input type="text" name="queryBox" placeholder="Search" />
      <form data-composer="share" onSubmit={(event) => event.preventDefault()}>
        <textarea
          placeholder="Write a message..."
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="button" data-post onClick={() => publish('share')}>
          Send
        </button>
      </form>
    </Modal>
  );
}

function Message({ name }) {
  return (
    <div data-composer={name}>
      <Lexical
        composer={name}
        label="Message"
        placeholder="Message..."
        onEnter={(text) => publish(name, text)}
      />
      <button type="button" data-post onClick={() => publish(name)}>
        Send
      </button>
    </div>
  );
}

/** An answer to a story is a private message. */
function Story() {
  const [text, setText] = useState('');
  register('story', () => text);
  return (
    <form data-composer="story" onSubmit={(event) => event.preventDefault()}>
      <textarea
        placeholder="Reply to somebody..."
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="button" data-post onClick={() => publish('story')}>
        Send
      </button>
    </form>
  );
}

function Page() {
  const [path] = usePath();
  const [dialog, setDialog] = useState(null);
  const close = () => setDialog(null);
  if (path.startsWith('/direct')) return <Message name="message" />;
  if (path.startsWith('/stories')) return <Story />;
  return (
    <>
      <div className="bar">
        <button type="button" data-open="caption" onClick={() => setDialog('caption')}>
          Create
        </button>
        <button type="button" data-open="share" onClick={() => setDialog('share')}>
          Share
        </button>
      </div>
      <main className="column">
        <article>
          <p>A picture of a library.</p>
          <Comment />
        </article>
      </main>
      <div className="drawer">
        <Message name="bubble" />
      </div>
      {dialog === 'caption' && <NewPost onClose={close} />}
      {dialog === 'share' && <Share onClose={close} />}
    </>
  );
}

createRoot(document.querySelector('#root')).render(<Page />);
