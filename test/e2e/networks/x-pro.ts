/** X Pro: a drawer beside columns; the messages in one of them are closed to us. */
import type { NetworkShape } from './shape.ts';

const open = '[data-testid="tweetButtonOpen"]';
const post = '[data-testid="tweetButton"]';

export const xPro: NetworkShape = {
  id: 'x-pro',
  name: 'X',
  limits: 'x',
  addresses: ['https://pro.x.com/i/decks/1'],
  composers: [
    { name: 'post', kind: 'post', open: [open], post, renew: [open, open] },
    {
      name: 'part-2',
      kind: 'part',
      open: [open, '[data-testid="addButton"]'],
      post,
      part: { at: 1, of: 2 },
    },
    { name: 'message', kind: null },
  ],
};
