/** Instagram: the caption in its dialog, descriptions, comments; messages, and answers to stories, are closed to us. */
import type { NetworkShape } from './shape.ts';

const open = '[data-open="caption"]';

export const instagram: NetworkShape = {
  id: 'instagram',
  name: 'Instagram',
  limits: 'instagram',
  addresses: ['https://www.instagram.com/'],
  composers: [
    { name: 'caption', kind: 'caption', open: [open], renew: ['[data-close]', open] },
    { name: 'alt', kind: 'alt', limits: 'instagram/alt', open: [open], newLine: null },
    { name: 'comment', kind: 'comment', limits: 'instagram/comment' },
    { name: 'message', kind: null, address: 'https://www.instagram.com/direct/t/1/' },
    { name: 'story', kind: null, address: 'https://www.instagram.com/stories/somebody/1/' },
    { name: 'share', kind: null, open: ['[data-open="share"]'] },
    { name: 'bubble', kind: null, newLine: 'Shift+Enter' },
  ],
};
