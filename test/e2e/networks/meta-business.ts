/** Meta Business Suite: one post for several networks, which the person names in the sidebar; the inbox is closed to us. */
import type { NetworkShape } from './shape.ts';

const composer = 'https://business.facebook.com/latest/composer/';

export const metaBusiness: NetworkShape = {
  id: 'meta-business',
  name: 'Meta Business Suite',
  limits: 'meta-business',
  addresses: [composer],
  composers: [
    {
      name: 'post',
      kind: 'post',
      // Until the person chooses, that of the mission's networks that leaves the least room.
      counted: 'x',
      renew: ['[data-go="home"]', '[data-go="composer"]'],
    },
    { name: 'inbox', kind: null, address: 'https://business.facebook.com/latest/inbox/all' },
  ],
};
