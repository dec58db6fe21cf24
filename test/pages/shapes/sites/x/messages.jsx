/** X's private messages: the older ones in Draft.js, the encrypted ones in a textarea. */
import { useState } from 'react';
import { DraftJs } from '../shared/draft-js.jsx';
import { publish, register } from '../shared/practice.js';

export function Messages({ path }) {
  if (path.startsWith('/i/chat')) return <Encrypted name="chat" />;
  return (
    <aside data-composer="message" data-testid="dmComposer">
      <DraftJs
        composer="message"
        testId="dmComposerTextInput"
        label="Start a message"
        placeholder="Start a message"
      />
      <button
        type="button"
        data-testid="dmComposerSendButton"
        data-post
        onClick={() => publish('message')}
      >
        Send
      </button>
    </aside>
  );
}

/** Also in a drawer, over any page. */
export function Encrypted({ name }) {
  const [text, setText] = useState('');
  register(name, () => text);
  return (
    <div data-composer={name}>
      <textarea
        data-testid="dm-composer-textarea"
        placeholder="Message"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="button"
        data-testid="dm-composer-send-button"
        data-post
        onClick={() => publish(name)}
      >
        Send
      </button>
    </div>
  );
}
