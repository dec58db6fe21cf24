/** Bluesky: its composer in a dialog, with either box; the description of a picture; the chat, at its own address. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { publish, register } from '../shared/practice.js';
import './page.css';
import { Composer, Description } from './composer.jsx';

const openings = {
  'New post': { parts: ['post'] },
  'Add to a thread': { parts: ['first', 'part'] },
  Reply: { parts: ['reply'], isReply: true },
  'New post in the new box': { parts: ['tapper'], isTapper: true },
  'Post with a picture': { parts: ['picture'], hasPicture: true },
};

function Chat() {
  const [text, setText] = useState('');
  register('message', () => text);
  return (
    <div data-composer="message">
      <textarea
        aria-label="Message input field"
        onChange={({ target }) => setText(target.value)}
        placeholder="Message"
        rows={1}
        value={text}
      />
      <button type="button" aria-label="Send message" data-post onClick={() => publish('message')}>
        Send
      </button>
    </div>
  );
}

function Page() {
  const [opening, setOpening] = useState(null);
  const [alt, setAlt] = useState('');
  const [isDescribing, setDescribing] = useState(false);
  return (
    <>
      <nav className="column">
        <a href="/profile/exemple-tunis.example.social" aria-label="Profile">
          <div data-testid="userAvatarImage" />
        </a>
      </nav>
      <main className="column">
        {location.pathname.startsWith('/messages') && <Chat />}
        {Object.entries(openings).map(([label, next]) => (
          <button key={label} type="button" aria-label={label} onClick={() => setOpening(next)}>
            {label}
          </button>
        ))}
      </main>
      {opening && (
        <Composer
          {...opening}
          alt={alt}
          onDescribe={() => setDescribing(true)}
          onClose={() => setOpening(null)}
        />
      )}
      {isDescribing && (
        <Description
          onSave={(text) => {
            setAlt(text);
            setDescribing(false);
          }}
        />
      )}
    </>
  );
}

createRoot(document.querySelector('#root')).render(<Page />);
