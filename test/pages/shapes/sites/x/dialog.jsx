/** X's dialog: a post with the parts of its thread, a quote, and the description of a picture; what is behind is inert. */
import { useState } from 'react';
import { DraftJs } from '../shared/draft-js.jsx';
import { Modal } from '../shared/modal.jsx';
import { publish, register } from '../shared/practice.js';
import { Attachments } from './composer.jsx';

export function Dialog({ path, isQuote, go }) {
  const [alt, setAlt] = useState(null);
  const isDescribing = path === '/compose/post/media';
  return (
    <Modal label="Compose" close="Close" onClose={() => go('/home')}>
      {/* The post waits behind the description, with what was written in it. */}
      <div hidden={isDescribing}>
        <Thread isQuote={isQuote} alt={alt} onAttach={setAlt} go={go} />
      </div>
      {isDescribing && <Description onSave={setAlt} go={go} />}
    </Modal>
  );
}

function Thread({ isQuote, alt, onAttach, go }) {
  const [parts, setParts] = useState(1);
  const names = Array.from({ length: parts }, (_, at) => (at === 0 ? 'thread' : `part-${at + 1}`));
  return (
    <div data-composer="all">
      {names.map((name, at) => (
        <div data-composer={name} key={name}>
          <DraftJs
            composer={name}
            testId={`tweetTextarea_${at}`}
            label="Post text"
            placeholder={at === 0 ? 'What’s happening?' : 'Add another post'}
          />
          {at === 0 && alt !== null && (
            <Attachments alts={[alt]} onDescribe={() => go('/compose/post/media')} />
          )}
        </div>
      ))}
      {isQuote && (
        <div data-testid="quoted">
          <div data-testid="User-Name">Somebody</div>
          <div data-testid="tweetText">A post in the timeline.</div>
        </div>
      )}
      <div className="bar" data-testid="toolBar">
        <button type="button" data-attach onClick={() => onAttach('')}>
          Picture
        </button>
        <button type="button" data-testid="addButton" onClick={() => setParts(parts + 1)}>
          Add post
        </button>
        <button
          type="button"
          data-testid="tweetButton"
          data-post
          onClick={() => {
            for (const name of names) publish(name);
          }}
        >
          {parts > 1 ? 'Post all' : 'Post'}
        </button>
      </div>
    </div>
  );
}

function Description({ onSave, go }) {
  const [text, setText] = useState('');
  register('alt', () => text);
  const save = () => {
    onSave(text);
    publish('alt');
    go('/compose/post');
  };
  return (
    <div data-composer="alt">
      <label>
        Description
        <textarea
          data-testid="altTextInput"
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="button" data-testid="endEditingButton" data-post onClick={save}>
        Save
      </button>
    </div>
  );
}
