/** Form fields: `textarea` and one-line text `input`, also when a framework such as React controls them. */
import type { Family } from './family.ts';
import { execCommand } from './write/exec-command.ts';
import { undoByCommand } from './write/undo.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

const oneLine = ['text', 'search', 'url'];

/** True for a field that holds text and reports its selection. */
export function isField(element: Element): element is Field {
  if (element.tagName === 'TEXTAREA') return true;
  return element.tagName === 'INPUT' && oneLine.includes((element as HTMLInputElement).type);
}

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
