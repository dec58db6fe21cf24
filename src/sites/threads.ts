/**
 * Threads. A box is known by its dialog or by the post that it stands under; one that floats elsewhere may be a message.
 * The placeholder tells a reply, in the language of the page. Selectors as seen by several public projects until 2026-09.
 */
import type { Site } from './site.ts';

const editor = '[data-lexical-editor="true"]';
const dialog = `[role="dialog"] ${editor}`;
const replies = ['Reply', 'Répondre', 'الرد', 'رد'];

export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  matches: [
    'https://www.threads.com/*',
    'https://threads.com/*',
    'https://www.threads.net/*',
    'https://threads.net/*',
  ],
  limits: 'threads',
  composers: [
    ...replies.map(
      (word) => ({ selector: `${dialog}[aria-placeholder^="${word}"]`, kind: 'reply' }) as const,
    ),
    { selector: dialog, kind: 'post' },
    { selector: `main ${editor}`, path: '/post/', kind: 'reply' },
  ],
  never: {
    selectors: ['[aria-placeholder^="Message"]', '[aria-placeholder^="رسالة"]'],
    paths: ['/messages', '/direct', '/inbox'],
  },
  thread: { within: '[role="dialog"]', each: editor },
};
