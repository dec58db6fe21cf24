/** YouTube, from right to left: comments, replies and posts of a channel; in Studio titles, descriptions and answers. */
import type { NetworkShape } from './shape.ts';

const studio = 'https://studio.youtube.com/video/1/edit';
const limits = 'youtube/comment';
const save = '#save';

export const youtube: NetworkShape = {
  id: 'youtube',
  name: 'YouTube',
  limits: 'youtube',
  addresses: ['https://www.youtube.com/watch', studio],
  composers: [
    { name: 'comment', kind: 'comment', limits, open: ['#placeholder-area'] },
    { name: 'reply', kind: 'reply', limits, open: ['#reply-button'] },
    { name: 'post', kind: 'post', open: ['#create'] },
    {
      name: 'title',
      kind: 'caption',
      limits: 'youtube/title',
      address: studio,
      post: save,
      newLine: null,
    },
    {
      name: 'description',
      kind: 'caption',
      limits: 'youtube/description',
      address: studio,
      post: save,
    },
    { name: 'answer', kind: 'reply', limits, address: studio },
    { name: 'chat', kind: null },
  ],
};
