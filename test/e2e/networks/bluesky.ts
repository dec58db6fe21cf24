/** Bluesky: the composer with either of its boxes, threads, replies, the description of a picture; the chat is closed to us. */
import type { NetworkShape } from './shape.ts';

const account = 'exemple-tunis.example.social';
const post = '[data-testid="composerPublishBtn"]';
const start = '[aria-label="New post"]';

export const bluesky: NetworkShape = {
  id: 'bluesky',
  name: 'Bluesky',
  limits: 'bluesky',
  addresses: ['https://bsky.app/'],
  composers: [
    {
      name: 'post',
      kind: 'post',
      account,
      post,
      open: [start],
      renew: ['[aria-label="Cancel"]', start],
    },
    { name: 'reply', kind: 'reply', account, post, open: ['[aria-label="Reply"]'] },
    {
      name: 'part',
      kind: 'part',
      account,
      post,
      open: ['[aria-label="Add to a thread"]'],
      part: { at: 1, of: 2 },
    },
    {
      name: 'tapper',
      kind: 'post',
      account,
      post,
      open: ['[aria-label="New post in the new box"]'],
    },
    {
      name: 'picture',
      kind: 'post',
      account,
      post,
      open: ['[aria-label="Post with a picture"]'],
      media: [{ kind: 'image' }],
    },
    {
      name: 'alt',
      kind: 'alt',
      account,
      limits: 'bluesky/alt',
      open: ['[aria-label="Post with a picture"]', '[data-testid="altTextButton"]'],
    },
    { name: 'message', kind: null, address: 'https://bsky.app/messages/1' },
  ],
};
