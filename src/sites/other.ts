/**
 * Any site that the person has granted, posting tools above all: boxes of several lines are composers, one-line fields
 * (search, log in) are not. Tools keep the messages of all networks in one inbox, which is private.
 */
import type { Site } from './site.ts';

export const other: Site = {
  id: 'other',
  name: '',
  matches: [],
  limits: 'other',
  composers: [
    { selector: 'textarea', kind: 'text' },
    { selector: '[contenteditable]', kind: 'text' },
  ],
  never: {
    segments: [
      'inbox',
      'messages',
      'messaging',
      'messenger',
      'chat',
      'chats',
      'conversations',
      'direct',
      'dm',
      'dms',
    ],
  },
};
