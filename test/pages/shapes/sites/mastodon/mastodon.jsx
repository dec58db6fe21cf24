/** Mastodon: a textarea that React controls and that is read again on submit, a warning, a description, who may see it. */
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { usePath } from '../shared/path.js';
import { publish, register } from '../shared/practice.js';

/** Servers set their own limit. */
const limit = location.hostname === 'mastodon.online' ? 1000 : 500;

function Warning({ text, onText }) {
  register('warning', () => text);
  return (
    <div className="spoiler-input spoiler-input--visible" data-composer="warning">
      <input
        type="text"
        id="cw-spoiler-input"
        className="spoiler-input__input"
        placeholder="Content warning"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <button type="button" data-post onClick={() => publish('warning')}>
        Done
      </button>
    </div>
  );
}

function Upload({ isDescribed, onDescribe }) {
  return (
    <div className="compose-form__upload media-gallery__item">
      <div className="compose-form__upload__warning">
        <button
          type="button"
          className={isDescribed ? 'icon-button' : 'icon-button active'}
          onClick={onDescribe}
        >
          ALT
        </button>
      </div>
    </div>
  );
}

function Form({ name, isReply, isDirect, onVisibility, alt, onDescribe }) {
  const [text, setText] = useState('');
  const [warning, setWarning] = useState(null);
  const [isAttached, setIsAttached] = useState(false);
  const area = useRef(null);
  register(name, () => text);
  const submit = (event) => {
    event.preventDefault();
    // As Mastodon does: other programs may have changed the box without telling React.
    const read = area.current.value;
    setText(read);
    publish(name, read);
  };
  return (
    <form className="compose-form" data-composer={name} onSubmit={submit}>
      {isReply && <div className="reply-indicator">In reply to somebody</div>}
      <button type="button" className="dropdown-button" onClick={onVisibility}>
        <svg className={isDirect ? 'icon icon-at' : 'icon icon-globe'} width="8" height="8" />
        {isDirect ? 'Private mention' : 'Public'}
      </button>
      {warning !== null && <Warning text={warning} onText={setWarning} />}
      <div className="autosuggest-textarea">
        <textarea
          ref={area}
          className="autosuggest-textarea__textarea"
          aria-label="What’s on your mind?"
          placeholder="What’s on your mind?"
          dir="auto"
          lang="fr"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {isAttached && <Upload isDescribed={alt !== ''} onDescribe={onDescribe} />}
      <div className="bar compose-form__footer">
        <button type="button" data-attach onClick={() => setIsAttached(true)}>
          Picture
        </button>
        <button type="button" data-warn onClick={() => setWarning('')}>
          CW
        </button>
        <span className="character-counter">
          {limit - [...text].length - [...(warning ?? '')].length}
        </span>
      </div>
      <div className="compose-form__submit">
        <button type="submit" data-post>
          Post
        </button>
      </div>
    </form>
  );
}

function Description({ onDone }) {
  const [text, setText] = useState('');
  register('alt', () => text);
  const done = () => {
    publish('alt');
    onDone(text);
  };
  return (
    <div className="modal">
      <div role="dialog" className="modal-root__modal dialog-modal" data-composer="alt">
        <button type="button" data-post onClick={done}>
          Done
        </button>
        <textarea
          id="description"
          lang="fr"
          placeholder="Describe this for people with visual impairments…"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </div>
  );
}

function Page() {
  const [path, go] = usePath();
  const [isDirect, setIsDirect] = useState(path.startsWith('/direct'));
  const [isDescribing, setIsDescribing] = useState(false);
  const [alt, setAlt] = useState('');
  const [reply, setReply] = useState(null);
  const name = reply ? 'reply' : 'post';
  return (
    <>
      <nav className="bar">
        <button type="button" data-go="home" onClick={() => go('/home')}>
          Home
        </button>
        <button type="button" data-go="publish" onClick={() => go('/publish')}>
          New post
        </button>
        <button type="button" data-reply onClick={() => setReply(true)}>
          Reply
        </button>
      </nav>
      <div className="navigation-bar">
        <span className="display-name__account">@exemple_canada_tunis</span>
      </div>
      {path !== '/home' && (
        <div className="column">
          <Form
            key={name}
            name={path.startsWith('/direct') ? 'direct' : name}
            isReply={reply}
            isDirect={isDirect}
            onVisibility={() => setIsDirect(!isDirect)}
            alt={alt}
            onDescribe={() => setIsDescribing(true)}
          />
        </div>
      )}
      {isDescribing && (
        <Description
          onDone={(text) => {
            setAlt(text);
            setIsDescribing(false);
          }}
        />
      )}
    </>
  );
}

createRoot(document.querySelector('#root')).render(<Page />);
