/** Form fields: `textarea` and one-line text `input`, also when a framework such as React controls them. */
import { isField } from './box.ts';
import type { Family } from './family.ts';
import { execCommand } from './write/exec-command.ts';
import { undoByCommand } from './write/undo.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

export const field: Family = {
  id: 'field',
  recognise: isField,
  read: (editor) => ({ text: (editor as Field).value, map: null, loose: false }),
  selected: (editor) => {
    const { selectionStart, selectionEnd } = editor as Field;
    if (selectionStart === null || selectionEnd === null) return null;
    return { start: selectionStart, end: selectionEnd };
  },
  select: (editor, _reading, { start, end }) => (editor as Field).setSelectionRange(start, end),
  // `value` and `setRangeText` also write, and kill the undo history.
  techniques: () => [execCommand],
  undo: undoByCommand,
};
