/** X: posts in the timeline and in the dialog, threads, replies, quotes, pictures; messages beside and on their own page. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { usePath } from '../shared/path.js';
import { Composer } from './composer.jsx';
import { Dialog } from './dialog.jsx';
import { Encrypted, Messages } from './messages.jsx';

function Tweet({ text }) {
  return (
    <article data-testid="tweet" tabIndex={-1}>
      <div data-testid="User-Name">Somebody</div>
      <div data-testid="tweetText" lang="en">
        {text}
      </div>
    </article>
  );
}

function Column({ path, onQuote }) {
  if (path.includes('/status/')) {
    return (
      <>
        <Tweet text="The library opens at nine." />
        <Composer name="reply" label="Post text" placeholder="Post your reply" />
      </>
    );
  }
  if (path === '/explore') return <h2>Explore</h2>;
  return (
    <>
      <Composer name="post" label="Post text" placeholder="What’s happening?" />
      <Tweet text="A post in the timeline." />
      <button type="button" data-testid="retweet" onClick={onQuote}>
        Quote
      </button>
    </>
  );
}

function Page() {
  const [path, go] = usePath();
  const [isQuote, setIsQuote] = useState(false);
  const quote = () => {
    setIsQuote(true);
    go('/compose/post');
  };
  const isMessages = path.startsWith('/messages') || path.startsWith('/i/chat');
  return (
    <>
      <header className="bar">
        <a href="/home" data-testid="AppTabBar_Home_Link" onClick={follow(go)}>
          Home
        </a>
        <a href="/explore" data-testid="AppTabBar_Explore_Link" onClick={follow(go)}>
          Explore
        </a>
        <a href="/compose/post" data-testid="SideNav_NewTweet_Button" onClick={follow(go)}>
          Post
        </a>
        <button type="button" data-testid="SideNav_AccountSwitcher_Button">
          <span data-testid="UserAvatar-Container-ExempleCanTunisie">@ExempleCanTunisie</span>
        </button>
      </header>
      <main>
        <div className="column" data-testid="primaryColumn">
          {isMessages ? <Messages path={path} /> : <Column path={path} onQuote={quote} />}
        </div>
      </main>
      {!isMessages && (
        <aside className="drawer" data-testid="dm-drawer">
          <Encrypted name="drawer" />
        </aside>
      )}
      {path.startsWith('/compose/post') && <Dialog path={path} isQuote={isQuote} go={go} />}
    </>
  );
}

const follow = (go) => (event) => {
  event.preventDefault();
  go(event.currentTarget.getAttribute('href'));
};

createRoot(document.querySelector('#root')).render(<Page />);
