/**
 * WordPress: its own service here, any other site once it is granted from the popup. The block editor, whose canvas is
 * mostly a frame, and the classic one: a field for the source, and TinyMCE, a frame whose body is edited. Names from
 * its source (Gutenberg, wp-admin), read 2026-11-22.
 */
import type { Site } from './site.ts';

/** The list of blocks, in the page or in its canvas, and the body of the canvas. */
const blocks = ':is(.block-editor-block-list__layout, .block-editor-iframe__body)';
/** The body that TinyMCE edits; the class is WordPress's own. */
const tiny = 'body.wp-editor';

export const wordpress: Site = {
  id: 'wordpress',
  name: 'WordPress',
  matches: ['https://wordpress.com/*'],
  limits: 'wordpress',
  hallmark: `${blocks}, .editor-post-title, .wp-editor-area, ${tiny}, #replycontent, #commentform #comment`,
  composers: [
    { selector: '.editor-post-title__input, .editor-post-title [contenteditable]', kind: 'text' },
    { selector: blocks, kind: 'post' },
    { selector: `.editor-post-text-editor, .wp-editor-area, ${tiny}`, kind: 'post' },
    // Beside the block of a picture, and in the library of media.
    {
      selector: '.block-editor-block-inspector textarea, [data-setting="alt"] textarea',
      kind: 'alt',
    },
    { selector: '#replycontent', kind: 'reply' },
    { selector: '#commentform #comment', kind: 'comment' },
  ],
  // Plugins add messages between members, written in the same editor.
  never: { selectors: ['#send_message_form', '#send-reply', '#buddypress .messages'] },
  post: '.editor-post-publish-button, .editor-post-publish-panel__toggle, #publish, #commentform #submit, #replybtn',
  accounts: [{ selector: '#wp-admin-bar-my-account .display-name', pattern: /^\s*(\S.*?)\s*$/u }],
};
