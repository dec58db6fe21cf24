/** The composer of Mastodon: a textarea that React controls, and that is read again on submit. */
import { useRef, useState } from 'react';
import { render } from 'react-dom';
import { startPractice } from '../shared/practice.js';

let current = '';
const practice = startPractice('mastodon', () => [current]);

function Composer() {
  const [text, setText] = useState('');
  const [lang, setLang] = useState('fr');
  const area = useRef(null);
  const keep = (next) => {
    current = next;
    setText(next);
  };
  const submit = (event) => {
    event.preventDefault();
    // As Mastodon does: other programs may have changed the box without telling React.
    if (area.current.value !== text) keep(area.current.value);
    practice.post();
  };
  return (
    <form className="compose-form" onSubmit={submit}>
      <label className="writing autosuggest-textarea">
        <textarea
          ref={area}
          aria-label="What’s on your mind?"
          className="autosuggest-textarea__textarea"
          dir="auto"
          lang={lang}
          onChange={(event) => keep(event.target.value)}
          placeholder="What’s on your mind?"
          value={text}
        />
      </label>
      <div className="toolbar">
        <select
          aria-label="Post language"
          onChange={(event) => setLang(event.target.value)}
          value={lang}
        >
          <option value="fr">Français</option>
          <option value="en">English</option>
          <option value="ar">العربية</option>
        </select>
        <button type="submit" className="post">
          Post
        </button>
      </div>
    </form>
  );
}

render(<Composer />, document.querySelector('#composer'));
