/** Threads, in Arabic: new posts with their parts, quotes and replies; messages are closed to us. */
import type { NetworkShape } from './shape.ts';

const open = '[data-open="post"]';
const add = '[data-add]';
const post = '[data-publish]';

export const threads: NetworkShape = {
  id: 'threads',
  name: 'Threads',
  limits: 'threads',
  addresses: ['https://www.threads.com/', 'https://www.threads.net/'],
  composers: [
    { name: 'post', kind: 'post', open: [open], post, renew: ['[data-close]', open] },
    { name: 'post', kind: 'post', open: ['[data-open="quote"]'], post },
    { name: 'post', kind: 'reply', open: ['[data-open="reply"]'], post },
    { name: 'reply', kind: 'reply', address: 'https://www.threads.com/@somebody/post/1' },
    { name: 'part-2', kind: 'part', open: [open, add, add], post, part: { at: 1, of: 3 } },
    { name: 'post', kind: 'post', address: 'https://www.threads.net/', open: [open], post },
    { name: 'message', kind: null, address: 'https://www.threads.com/messages/1' },
    { name: 'drawer', kind: null },
  ],
};
