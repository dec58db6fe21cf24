/** Tumblr: the post and its tags; messages are closed to us. */
import type { NetworkShape } from './shape.ts';

const post = '#publish';

export const tumblr: NetworkShape = {
  id: 'tumblr',
  name: 'Tumblr',
  limits: 'tumblr',
  addresses: ['https://www.tumblr.com/new/text'],
  composers: [
    { name: 'post', kind: 'post', post },
    { name: 'tags', kind: 'text', post, newLine: null },
    { name: 'message', kind: null },
    { name: 'post', kind: null, address: 'https://www.tumblr.com/messaging', post },
  ],
};
