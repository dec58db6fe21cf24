/** Meta Business Suite: one post for Facebook and Instagram, with a preview beside it; and the inbox. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DraftJs } from '../shared/draft-js.jsx';
import { usePath } from '../shared/path.js';
import { publish } from '../shared/practice.js';

function Composer() {
  const [text, setText] = useState('');
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem' }}>
      <div data-composer="post" style={{ flex: '1 1 16rem' }}>
        <fieldset>
          <legend>Post to</legend>
          <label>
            <input type="checkbox" defaultChecked /> Facebook
          </label>
          <label>
            <input type="checkbox" defaultChecked /> Instagram
          </label>
        </fieldset>
        <DraftJs
          composer="post"
          testId="text"
          label="Write into the dialogue box to include text with your post."
          placeholder="Text"
          onText={setText}
        />
        <div className="bar">
          <button type="button">Cancel</button>
          <button type="button" data-post onClick={() => publish('post')}>
            Publish
          </button>
        </div>
      </div>
      <aside aria-label="Preview">
        <p style={{ whiteSpace: 'pre-wrap' }}>{text}</p>
      </aside>
    </div>
  );
}

function Inbox() {
  return (
    <div data-composer="inbox">
      <DraftJs composer="inbox" testId="reply" label="Reply in Messenger" placeholder="Reply…" />
      <button type="button" data-post onClick={() => publish('inbox')}>
        Send
      </button>
    </div>
  );
}

function Page() {
  const [path, go] = usePath();
  return (
    <main className="column">
      <nav className="bar">
        <button type="button" data-go="home" onClick={() => go('/latest/home')}>
          Home
        </button>
        <button type="button" data-go="composer" onClick={() => go('/latest/composer/')}>
          Create post
        </button>
      </nav>
      {path.startsWith('/latest/composer') && <Composer />}
      {path.startsWith('/latest/inbox') && <Inbox />}
    </main>
  );
}

createRoot(document.querySelector('#root')).render(<Page />);
