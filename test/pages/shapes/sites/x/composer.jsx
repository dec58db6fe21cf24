/** One composer of X: the editor with what is attached, and the tools as a sibling subtree. */
import { useState } from 'react';
import { DraftJs } from '../shared/draft-js.jsx';
import { publish } from '../shared/practice.js';

/** What X says of a picture that has no description. */
const plain = 'Media';

export function Attachments({ alts, onDescribe }) {
  if (alts.length === 0) return null;
  return (
    <div data-testid="attachments">
      {alts.map((alt, at) => (
        // biome-ignore lint/a11y/useSemanticElements lint/suspicious/noArrayIndexKey: as on X, where pictures have no other name
        <div role="group" aria-label={alt || plain} key={at}>
          <img alt="" src="data:," width="40" height="40" />
          <button type="button" aria-label="Remove media">
            ×
          </button>
        </div>
      ))}
      <button type="button" data-describe onClick={onDescribe}>
        <span data-testid="altTextLabel">{alts.find(Boolean) ?? 'Add description'}</span>
      </button>
    </div>
  );
}

/** In the timeline and under a post: its button is called inline. */
export function Composer({ name, label, placeholder }) {
  const [turn, setTurn] = useState(0);
  const [alts, setAlts] = useState([]);
  const post = () => {
    publish(name);
    setTurn(turn + 1);
  };
  return (
    <div data-composer={name}>
      <div>
        <DraftJs
          key={turn}
          composer={name}
          testId="tweetTextarea_0"
          label={label}
          placeholder={placeholder}
        />
        <Attachments alts={alts} />
      </div>
      <div className="bar" data-testid="toolBar">
        <button type="button" data-attach="plain" onClick={() => setAlts([''])}>
          Picture
        </button>
        <button type="button" data-attach="described" onClick={() => setAlts(['A reading room'])}>
          Described picture
        </button>
        <button type="button" data-testid="tweetButtonInline" data-post onClick={post}>
          Post
        </button>
      </div>
    </div>
  );
}
