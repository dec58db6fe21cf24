/** Facebook. Chat windows float over every page, so an editor counts only inside a dialog, a post or a form. */
import type { Site } from './site.ts';

const editor = '[data-lexical-editor="true"]';

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://facebook.com/*', 'https://m.facebook.com/*'],
  limits: 'facebook',
  composers: [
    { selector: `[role="article"] ${editor}`, kind: 'comment' },
    { selector: `[role="dialog"] form ${editor}`, kind: 'post' },
    { selector: `[role="dialog"] ${editor}`, kind: 'post' },
    { selector: `form ${editor}`, kind: 'comment' },
  ],
  never: {
    selectors: [
      // Messenger's box has this placeholder in every language.
      '[aria-placeholder="Aa"]',
      '[data-pagelet*="ChatTab"]',
      '[data-pagelet^="MW"]',
      '[role="dialog"]:has(a[href*="/messages/t/"])',
    ],
    paths: ['/messages'],
  },
};
