/** Facebook, in French: the post in its dialog, comments and answers; Messenger’s windows are closed to us. */
import type { NetworkShape } from './shape.ts';

const open = '[data-open="post"]';
const comment = {
  kind: 'comment',
  limits: 'facebook/comment',
  newLine: 'Shift+Enter',
} as const;

export const facebook: NetworkShape = {
  id: 'facebook',
  name: 'Facebook',
  limits: 'facebook',
  addresses: ['https://www.facebook.com/', 'https://facebook.com/', 'https://m.facebook.com/'],
  composers: [
    { name: 'post', kind: 'post', open: [open], renew: ['[data-close]', open] },
    { ...comment, name: 'comment' },
    { ...comment, name: 'answer', open: ['[data-open="answer"]'] },
    { ...comment, name: 'comment-in-dialog', open: ['[data-open="opened"]'] },
    { name: 'chat', kind: null },
    { name: 'renamed-chat', kind: null },
    { name: 'messages', kind: null, address: 'https://www.facebook.com/messages/t/1' },
  ],
};
