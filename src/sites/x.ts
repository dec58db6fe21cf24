/** X and X Pro. Selectors as seen by several public projects until 2026-09; see the editor (Draft.js) for what reads them. */
import type { Site } from './site.ts';

const part = '[data-testid^="tweetTextarea_"][contenteditable]';

export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://pro.x.com/*'],
  limits: 'x',
  composers: [
    { selector: '[data-testid="altTextInput"]', kind: 'alt', limits: 'x/alt' },
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
    // The encrypted chat has other names than the older messages, and both have had several.
    selectors: [
      '[data-testid^="dmComposer"]',
      '[data-testid^="DM"]',
      '[data-testid^="dm-"]',
      '[data-testid^="chat"]',
      '[data-testid="messageComposer"]',
    ],
    paths: ['/messages', '/i/chat'],
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
  media: [
    {
      within: '[role="dialog"], main',
      each: '[data-testid="attachments"] [role="group"]',
      kind: 'image',
      // A picture without a description is called “Image”, in the language of the page.
      alt: { attribute: 'aria-label', repeated: '[data-testid="altTextLabel"]' },
    },
  ],
  thread: { within: '[role="dialog"], main', each: part },
  answered: { within: '[role="dialog"], main', each: '[data-testid="tweetText"][lang]' },
};
