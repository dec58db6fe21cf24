/** Quill: LinkedIn's posts with version 1, often in an open shadow root; newer sites with version 2. */
import type { Change, Family, Technique } from './family.ts';
import { readRegion } from './read.ts';
import { selectedInRegion, selectInRegion } from './selection.ts';
import { backspace } from './write/backspace.ts';
import { execCommand } from './write/exec-command.ts';
import { paste, pasteAs } from './write/paste.ts';
import { undoByKey } from './write/undo.ts';

/** Where version 1 lets the browser paste, out of sight, to take it from there a task later. Version 2 has none. */
const clipboardOf = (editor: HTMLElement) =>
  editor.parentElement?.querySelector(':scope > .ql-clipboard') ?? null;

/**
 * Pastes into version 1. A paste that a script announces brings nothing to where it looks, and it would replace
 * the words by nothing: so the lines are put there, if that is where it went to fetch them.
 */
const pasteAside: Technique = ({ editor, text }) => {
  const clipboard = clipboardOf(editor);
  const isTaken = pasteAs(editor, 'text/plain', text);
  const root = editor.getRootNode() as Document | ShadowRoot;
  if (isTaken || !clipboard || root.activeElement !== clipboard) return isTaken;
  const page = editor.ownerDocument;
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = page.createElement('p');
    // Else it would fold spaces.
    paragraph.style.whiteSpace = 'pre-wrap';
    paragraph.append(line === '' ? page.createElement('br') : line);
    return paragraph;
  });
  clipboard.replaceChildren(...paragraphs);
  return true;
};

const family = {
  read: readRegion,
  selected: selectedInRegion,
  select: selectInRegion,
  // The default of its history (modules/history, delay).
  lull: 1000,
  undo: undoByKey,
};

export const quill1: Family = {
  ...family,
  id: 'quill-1',
  recognise: (element) => element.matches('.ql-editor') && clipboardOf(element) !== null,
  techniques: ({ after, isMultiline }) => {
    if (after === '') return [execCommand, backspace];
    // In Firefox, execCommand would lose the line breaks.
    return [isMultiline ? pasteAside : execCommand];
  },
};

export const quill2: Family = {
  ...family,
  id: 'quill-2',
  recognise: (element) => element.matches('.ql-editor'),
  techniques: ({ after, isMultiline }: Change) => {
    if (after === '') return [execCommand, backspace];
    return isMultiline ? [paste, execCommand] : [execCommand, paste];
  },
};
