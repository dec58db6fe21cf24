/** ProseMirror, and TipTap that is made of it: LinkedIn's comments, Bluesky, Substack. It reads the page's changes back. */
import type { Family, Technique } from './family.ts';
import { readRegion } from './read.ts';
import { selectedInRegion, selectInRegion } from './selection.ts';
import { backspace } from './write/backspace.ts';
import { execCommand } from './write/exec-command.ts';
import { escapeMarkup } from './write/markup.ts';
import { paste, pasteAs } from './write/paste.ts';
import { undoByEvent } from './write/undo.ts';

/**
 * As it writes its own paragraphs to the clipboard, which keeps every space; of plain text it drops the blank
 * lines. Never line by line: it takes a paragraph begun by command for the Enter key, which may mean send.
 */
const pasteParagraphs: Technique = ({ editor, text }) => {
  const [first = '', ...others] = text.split('\n').map(escapeMarkup);
  const paragraphs = others.map((line) => `<p>${line}</p>`);
  return pasteAs(
    editor,
    'text/html',
    `<p data-pm-slice="1 1 []">${first}</p>${paragraphs.join('')}`,
  );
};

export const prosemirror: Family = {
  id: 'prosemirror',
  recognise: (element) => element.matches('.ProseMirror'),
  read: readRegion,
  selected: selectedInRegion,
  select: selectInRegion,
  techniques: ({ after, isMultiline }) => {
    if (after === '') return [execCommand, backspace];
    // In Firefox, execCommand would lose the blank lines.
    return isMultiline ? [pasteParagraphs] : [execCommand, paste];
  },
  // Its history's own default, which TipTap keeps (prosemirror-history, newGroupDelay).
  lull: 500,
  undo: undoByEvent,
};
