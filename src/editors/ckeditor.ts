/** CKEditor 5: posting tools and intranets. It takes back every change of the page that it was not told of. */
import type { Family, Technique } from './family.ts';
import { readRegion } from './read.ts';
import { selectedInRegion, selectInRegion } from './selection.ts';
import { beforeInput } from './write/before-input.ts';
import { escapeMarkup, holdSpaces } from './write/markup.ts';
import { pasteAs } from './write/paste.ts';
import { reachIntoLine } from './write/reach.ts';
import { undoByKey } from './write/undo.ts';

/** As markup, for of plain text it makes one paragraph where a single line break is, and loses blank lines. */
const pasteParagraphs: Technique = ({ editor, text }) => {
  const lines = text
    .split('\n')
    .map((line) => `<p>${escapeMarkup(holdSpaces(line)) || '&nbsp;'}</p>`);
  return pasteAs(editor, 'text/html', lines.join(''));
};

export const ckeditor: Family = {
  id: 'ckeditor',
  recognise: (element) => element.matches('.ck-editor__editable'),
  read: readRegion,
  selected: selectedInRegion,
  select: selectInRegion,
  widen: (reading, least) => {
    const { span, text } = reachIntoLine(reading, least);
    // No markup keeps a tab.
    return { span, text: text.includes('\n') ? text.replaceAll('\t', ' ') : text };
  },
  techniques: ({ after, isMultiline }) =>
    isMultiline && after !== '' ? [pasteParagraphs] : [beforeInput],
  undo: undoByKey,
};
