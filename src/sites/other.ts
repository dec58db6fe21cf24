/** Any site that the person has granted: boxes of several lines are composers, one-line fields (search, log in) are not. */
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
};
