/**
 * Meta Business Suite: one draft for Facebook, Instagram or both, which the page does not say in a way that lasts;
 * the person chooses in the sidebar. Addresses as used by several public projects in 2026.
 */
import type { Site } from './site.ts';

const editor = '[contenteditable="true"]';

export const metaBusiness: Site = {
  id: 'meta-business',
  name: 'Meta Business Suite',
  matches: ['https://business.facebook.com/*'],
  limits: 'meta-business',
  // Only under the composer's own addresses: everywhere else a box may belong to the inbox.
  composers: [
    { selector: editor, path: '/latest/composer', kind: 'post' },
    { selector: editor, path: '/latest/reels_composer', kind: 'caption' },
  ],
  never: { paths: ['/latest/inbox', '/inbox', '/messages'] },
};
