/** Draft.js: X. It reads the page's own changes back into its model, and loses its hold when they span blocks. */
import type { Family } from './family.ts';
import { readRegion } from './read.ts';
import { selectedInRegion, selectInRegion } from './selection.ts';
import { backspace } from './write/backspace.ts';
import { paste } from './write/paste.ts';
import { undoByKey } from './write/undo.ts';

export const draftJs: Family = {
  id: 'draft-js',
  recognise: (element) =>
    element.matches('.public-DraftEditor-content') ||
    element.querySelector(':scope > [data-contents="true"]') !== null,
  read: readRegion,
  selected: selectedInRegion,
  select: selectInRegion,
  // Never execCommand: with several lines, or into an empty one, it unmounts the whole composer.
  techniques: ({ after }) => (after === '' ? [backspace] : [paste]),
  undo: undoByKey,
};
