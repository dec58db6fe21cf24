/**
 * Instagram. Messages can be written over every page, and an answer to a story is one: an editor counts only in the
 * dialog for a new post, a textarea only as a post's comment. Selectors as seen by several public projects until 2026-09.
 */
import type { Site } from './site.ts';

const caption = '[role="dialog"] [data-lexical-editor="true"]';
const limits = 'instagram/comment';

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*', 'https://instagram.com/*'],
  limits: 'instagram',
  composers: [
    { selector: caption, kind: 'caption' },
    // “Alt text” in English, “texte alternatif” in French …
    {
      selector: `[role="dialog"] :is(input, textarea):is([placeholder*="alt" i], [placeholder*="بديل"])`,
      kind: 'alt',
      limits: 'instagram/alt',
    },
    { selector: 'article form textarea', kind: 'comment', limits },
    { selector: 'main form[method="POST" i] textarea', kind: 'comment', limits },
    { selector: '[role="dialog"] form[method="POST" i] textarea', kind: 'comment', limits },
  ],
  never: {
    selectors: [
      '[aria-placeholder^="Message"]',
      '[aria-label="Message"]',
      // The dialogs for a new message, and for sending somebody a post, begin with a search for people.
      '[role="dialog"]:has(input[name="queryBox"])',
      ':is([role="dialog"], [role="main"]):has(a[href^="/direct/t/"]) [data-lexical-editor]',
    ],
    paths: ['/direct', '/stories'],
  },
};
