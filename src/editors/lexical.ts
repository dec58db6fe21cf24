/** Lexical: Facebook, Instagram, Threads, WhatsApp, Reddit. Its model follows `beforeinput`; the page is redrawn from it. */
import type { Family } from './family.ts';
import { readRegion } from './read.ts';
import { selectedInRegion, selectInRegion } from './selection.ts';
import { backspace } from './write/backspace.ts';
import { beforeInput } from './write/before-input.ts';
import { paste } from './write/paste.ts';
import { undoByEvent } from './write/undo.ts';

export const lexical: Family = {
  id: 'lexical',
  recognise: (element) => element.matches('[data-lexical-editor="true"]'),
  read: readRegion,
  selected: selectedInRegion,
  select: selectInRegion,
  // Never execCommand: over words of more than one format it leaves them shown in another order than the model
  // has them, and in Chromium it loses line breaks.
  techniques: ({ after }) => (after === '' ? [backspace] : [beforeInput, paste]),
  undo: undoByEvent,
};
