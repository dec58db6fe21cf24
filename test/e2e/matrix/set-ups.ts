/** What the modes must know of the set-ups, beside how to open them. */
import { type SetUp, setUps } from '../editors/set-ups.ts';

export const names = Object.keys(setUps) as SetUp[];

const fields: readonly string[] = ['textarea', 'react textarea', 'input'];

/** A form field, which has a value instead of nodes. */
export function isField(setUp: SetUp): boolean {
  return fields.includes(setUp);
}

export function isOneLine(setUp: SetUp): boolean {
  return setUp === 'input';
}

const bold: readonly string[] = [
  'lexical',
  'prosemirror',
  'tiptap',
  'quill 1',
  'quill 1 in a shadow root',
  'quill 2',
  'slate',
  'ckeditor 5',
  'gutenberg',
  'gutenberg in a canvas',
  'contenteditable',
];

/** Ctrl+B makes what is typed next bold: other nodes in the same line. */
export function hasBold(setUp: SetUp): boolean {
  return bold.includes(setUp);
}
