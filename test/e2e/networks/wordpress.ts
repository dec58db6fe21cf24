/** WordPress: blocks in their canvas, both sides of the classic editor, the description of a picture, answers, comments. */
import type { NetworkShape } from './shape.ts';

const admin = 'https://wordpress.com/wp-admin';
const account = 'exemple';

export const wordpress: NetworkShape = {
  id: 'wordpress',
  name: 'WordPress',
  limits: 'wordpress',
  addresses: [`${admin}/post-new.php`],
  policy: null,
  composers: [
    {
      name: 'post',
      kind: 'post',
      account,
      frame: 'iframe[name="editor-canvas"]',
      editor: '[contenteditable="true"]',
      post: '.editor-post-publish-button',
    },
    { name: 'alt', kind: 'alt', account, post: '.editor-post-publish-button' },
    {
      name: 'visual',
      kind: 'post',
      account,
      address: `${admin}/post.php`,
      frame: '#content_ifr',
      editor: '#tinymce',
      post: '#publish',
    },
    {
      name: 'source',
      kind: 'post',
      account,
      address: `${admin}/post.php`,
      open: ['#content-html'],
      post: '#publish',
    },
    { name: 'reply', kind: 'reply', account, address: `${admin}/edit-comments.php` },
    { name: 'comment', kind: 'comment', account, address: 'https://wordpress.com/2026/11/a-post' },
  ],
};
