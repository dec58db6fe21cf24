/** The dialog in which Bluesky's posts are written: the post that is answered, the posts of a thread, their pictures. */
import { useState } from 'react';
import { publish, register } from '../shared/practice.js';
import { TapperBox, TipTapBox } from './box.jsx';

const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

function Answered() {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: named without a role, as on the network
    <div className="row answered" tabIndex={-1} aria-label="Expand or collapse the full post">
      <div data-testid="userAvatarImage" />
      <div>Quand ouvre la bibliothèque ?</div>
    </div>
  );
}

function Picture({ alt, onDescribe }) {
  return (
    <div data-testid="selectedPhotosView">
      <div>
        <button
          type="button"
          aria-label="Add alt text"
          data-testid="altTextButton"
          onClick={onDescribe}
        >
          <svg data-icon={alt ? 'check' : 'plus'} aria-hidden="true" width="10" height="10" /> ALT
        </button>
        <img data-testid="selectedPhotoImage" src={picture} alt="" />
      </div>
    </div>
  );
}

/** Drawn outside of the composer, as every dialog there. */
export function Description({ onSave }) {
  const [alt, setAlt] = useState('');
  register('alt', () => alt);
  return (
    <div className="modal">
      <div role="dialog" aria-label="Add alt text" data-composer="alt">
        <img src={picture} alt="" />
        <textarea
          aria-label="Alt text"
          onChange={({ target }) => setAlt(target.value)}
          rows={3}
          value={alt}
        />
        <button
          type="button"
          aria-label="Save"
          data-post
          onClick={() => {
            publish('alt');
            onSave(alt);
          }}
        >
          Save
        </button>
      </div>
    </div>
  );
}

/** @param {{ parts: readonly string[], isReply?: boolean, isTapper?: boolean, onClose: () => void }} props */
export function Composer({ parts, isReply, isTapper, hasPicture, alt, onDescribe, onClose }) {
  const post = () => {
    for (const part of parts) publish(part);
    onClose();
  };
  const placeholder = isReply ? 'Write your reply' : 'What’s up?';
  const Box = isTapper ? TapperBox : TipTapBox;
  return (
    <div className="modal">
      <div role="dialog" aria-modal="true">
        <div data-testid="composePostView">
          <div className="bar">
            <button type="button" aria-label="Cancel" onClick={onClose}>
              Cancel
            </button>
            <button
              type="button"
              data-testid="composerPublishBtn"
              aria-label={isReply ? 'Publish reply' : 'Publish post'}
              onClick={post}
            >
              {isReply ? 'Reply' : 'Post'}
            </button>
          </div>
          <div className="scroll">
            {isReply && <Answered />}
            {parts.map((part, i) => (
              <div key={part} data-composer={part}>
                <div className="row">
                  <div data-testid="userAvatarImage" />
                  <Box
                    composer={part}
                    placeholder={placeholder}
                    text={i < parts.length - 1 ? 'Bonjour à toutes et à tous.' : ''}
                  />
                </div>
                {hasPicture && <Picture alt={alt} onDescribe={onDescribe} />}
              </div>
            ))}
          </div>
          <div className="bar">
            <button type="button" aria-label="Add media">
              Media
            </button>
            <button type="button" aria-label="Select languages">
              Français
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}
