/** X and X Pro. Selectors as seen by several public projects until 2026-09; see the editor (Draft.js) for what reads them. */
import type { Site } from './site.ts';

export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://pro.x.com/*'],
  limits: 'x',
  composers: [
    { selector: '[data-testid="tweetTextarea_0"]', path: '/status/', kind: 'reply' },
    {
      selector: '[role="dialog"]:has(article[data-testid="tweet"]) [data-testid="tweetTextarea_0"]',
      kind: 'reply',
    },
    { selector: '[data-testid="tweetTextarea_0"]', kind: 'post' },
    { selector: '[data-testid^="tweetTextarea_"]', kind: 'part' },
    { selector: '.public-DraftEditor-content', kind: 'post' },
  ],
  never: {
    selectors: ['[data-testid^="dmComposer"]', '[data-testid^="DM"]', '[data-testid^="dm-"]'],
    paths: ['/messages', '/i/chat'],
  },
  thread: {
    within: '[role="dialog"], main',
    each: '[data-testid^="tweetTextarea_"][contenteditable]',
  },
  post: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  accounts: [
    {
      selector:
        '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      attribute: 'data-testid',
      pattern: /^UserAvatar-Container-(\w+)$/u,
    },
  ],
};
