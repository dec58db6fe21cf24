/** LinkedIn: the share box in its three shapes, comments in two, the description of a picture; messages are closed to us. */
import type { NetworkShape } from './shape.ts';

const account = 'Ambassade d’Exemple à Tunis';
const inside = '#interop-outlet >>> ';
const limits = 'linkedin/comment';

export const linkedin: NetworkShape = {
  id: 'linkedin',
  name: 'LinkedIn',
  limits: 'linkedin',
  addresses: ['https://www.linkedin.com/feed/'],
  composers: [
    { name: 'post', kind: 'post', account, inside, open: ['#start'] },
    { name: 'post-classic', kind: 'post', account, open: ['#start-classic'] },
    { name: 'post-dialog', kind: 'post', open: ['#start-dialog'] },
    { name: 'comment', kind: 'comment', limits },
    { name: 'comment-classic', kind: 'comment', limits },
    { name: 'reply', kind: 'reply', limits },
    { name: 'alt', kind: 'alt', limits: 'linkedin/alt', open: ['#describe'] },
    { name: 'message', kind: null },
    { name: 'message-shadow', kind: null, inside, open: ['#write'] },
    { name: 'comment', kind: null, address: 'https://www.linkedin.com/messaging/thread/1/' },
  ],
};
