/** X: posts in the timeline and in the dialog, threads, replies, quotes, pictures; messages beside and on their own page. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Composer } from './composer.jsx';
import { Dialog } from './dialog.jsx';
import { Encrypted, Messages } from './messages.jsx';

/** The path, which the page's own links change without a load. */
function usePath() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const hear = () => setPath(location.pathname);
    addEventListener('popstate', hear);
    return () => removeEventListener('popstate', hear);
  }, []);
  const go = (to) => {
    history.pushState(null, '', to);
    setPath(to);
  };
  return [path, go];
}

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

function Column({ path, go }) {
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
      <button type="button" data-testid="retweet" onClick={() => go('/compose/post?quote')}>
        Quote
      </button>
    </>
  );
}

function Page() {
  const [path, go] = usePath();
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
          {isMessages ? <Messages path={path} /> : <Column path={path.split('?')[0]} go={go} />}
        </div>
      </main>
      {!isMessages && (
        <aside className="drawer" data-testid="dm-drawer">
          <Encrypted name="drawer" />
        </aside>
      )}
      {path.startsWith('/compose/post') && <Dialog path={path} go={go} />}
    </>
  );
}

const follow = (go) => (event) => {
  event.preventDefault();
  go(event.currentTarget.getAttribute('href'));
};

createRoot(document.querySelector('#react-root')).render(<Page />);
