/** Lexical: Facebook, Instagram, Threads, WhatsApp, Reddit. Its model follows `beforeinput`; the page is redrawn from it. */
import type { Family } from './family.ts';
import { readRegion } from './read.ts';
import { selectedInRegion, selectInRegion } from './selection.ts';
import { backspace } from './write/backspace.ts';
import { beforeInput } from './write/before-input.ts';
import { execCommand } from './write/exec-command.ts';
import { paste } from './write/paste.ts';
import { undoByEvent } from './write/undo.ts';

export const lexical: Family = {
  id: 'lexical',
  recognise: (element) => element.matches('[data-lexical-editor="true"]'),
  read: readRegion,
  selected: selectedInRegion,
  select: selectInRegion,
  techniques: ({ after, isMultiline }) => {
    if (after === '') return [backspace];
    if (!isMultiline) return [execCommand, beforeInput];
    // In Chromium, execCommand would lose the line breaks.
    return [beforeInput, paste];
  },
  undo: undoByEvent,
};
