/** Facebook, in French: the dialog for a post, comments where Enter posts, and chat windows over every page. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Lexical } from '../shared/lexical.jsx';
import { Modal } from '../shared/modal.jsx';
import { usePath } from '../shared/path.js';
import { publish } from '../shared/practice.js';

/** A box below a post or a comment: Enter posts, and so does the button. */
function Comment({ name, label }) {
  return (
    <form data-composer={name} role="presentation" onSubmit={(event) => event.preventDefault()}>
      <Lexical
        composer={name}
        label={label}
        placeholder={label}
        onEnter={(text) => publish(name, text)}
      />
      <button type="button" aria-label="Commenter" data-post onClick={() => publish(name)}>
        ➤
      </button>
    </form>
  );
}

function Feed() {
  const [isAnswering, setIsAnswering] = useState(false);
  return (
    <main className="column">
      {/* biome-ignore lint/a11y/useSemanticElements: an element with a role, as on the network */}
      <div role="article" aria-label="Publication de la bibliothèque">
        <p>La bibliothèque ouvre à neuf heures.</p>
        <Comment name="comment" label="Écrire un commentaire…" />
        <ul>
          <li>
            {/* biome-ignore lint/a11y/useSemanticElements: as above */}
            <div role="article" aria-label="Commentaire de quelqu’un">
              Merci
            </div>
            <button type="button" data-open="answer" onClick={() => setIsAnswering(true)}>
              Répondre
            </button>
            {isAnswering && <Comment name="answer" label="Répondre à quelqu’un…" />}
          </li>
        </ul>
      </div>
    </main>
  );
}

function NewPost({ onClose }) {
  const [turn, setTurn] = useState(0);
  const post = () => {
    publish('post');
    setTurn(turn + 1);
  };
  return (
    <Modal label="Créer une publication" close="Fermer" onClose={onClose}>
      <form method="POST" data-composer="post" onSubmit={(event) => event.preventDefault()}>
        <Lexical key={turn} composer="post" label="Quoi de neuf ?" placeholder="Quoi de neuf ?" />
        <button type="button" aria-label="Publier" data-post onClick={post}>
          Publier
        </button>
      </form>
    </Modal>
  );
}

/** A post in a dialog of its own, its comments with it. */
function Opened({ onClose }) {
  return (
    <Modal label="Publication de la bibliothèque" close="Fermer" onClose={onClose}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="article">La bibliothèque ouvre à neuf heures.</div>
      <Comment name="comment-in-dialog" label="Écrire un commentaire public…" />
    </Modal>
  );
}

function Chat({ name, pagelet, placeholder }) {
  return (
    <div data-composer={name} data-pagelet={pagelet}>
      <a href="/messages/t/1">Quelqu’un</a>
      <Lexical
        composer={name}
        label="Écrire à quelqu’un"
        placeholder={placeholder}
        onEnter={(text) => publish(name, text)}
      />
      <button type="button" aria-label="Envoyer" data-post onClick={() => publish(name)}>
        ➤
      </button>
    </div>
  );
}

function Page() {
  const [path] = usePath();
  const [dialog, setDialog] = useState(null);
  const close = () => setDialog(null);
  if (path.startsWith('/messages')) return <Chat name="messages" placeholder="Aa" />;
  return (
    <>
      <div className="bar">
        <button type="button" data-open="post" onClick={() => setDialog('post')}>
          Quoi de neuf ?
        </button>
        <button type="button" data-open="opened" onClick={() => setDialog('opened')}>
          Voir la publication
        </button>
      </div>
      <Feed />
      {/* The windows are neither dialog nor form; the second has lost its names. */}
      <div className="drawer">
        <Chat name="chat" pagelet="ChatTab:1" placeholder="Aa" />
        <Chat name="renamed-chat" placeholder="Votre message" />
      </div>
      {dialog === 'post' && <NewPost onClose={close} />}
      {dialog === 'opened' && <Opened onClose={close} />}
    </>
  );
}

createRoot(document.querySelector('#root')).render(<Page />);
