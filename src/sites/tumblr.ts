/**
 * Tumblr: WordPress's block editor in the page itself, its classes kept while those around it are hashes (XKit
 * Rewritten, read 2026-11-22). Messages are textareas elsewhere, and
 * none of them matches; nor is the inbox read, where an answer may be for one person alone.
 */
import type { Site } from './site.ts';

export const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  limits: 'tumblr',
  composers: [
    { selector: '.block-editor-writing-flow', kind: 'post' },
    // The tags chosen so far are a list; they are typed beside it.
    { selector: ':has(> #selected-tags) :is(textarea, input)', kind: 'text' },
  ],
  never: { paths: ['/messaging', '/inbox'] },
};
