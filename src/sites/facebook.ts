/**
 * Facebook. Chat windows float over every page, so an editor counts only inside a dialog, a post or a form.
 * Selectors as seen by several public projects until 2026-05.
 */
import type { Site } from './site.ts';

const editor = '[data-lexical-editor="true"]';
const limits = 'facebook/comment';

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://facebook.com/*', 'https://m.facebook.com/*'],
  limits: 'facebook',
  composers: [
    { selector: `form[role="presentation"] ${editor}`, kind: 'comment', limits },
    { selector: `[role="article"] ${editor}`, kind: 'comment', limits },
    { selector: `[role="dialog"] form ${editor}`, kind: 'post' },
    { selector: `[role="dialog"] ${editor}`, kind: 'post' },
    { selector: `form ${editor}`, kind: 'comment', limits },
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
