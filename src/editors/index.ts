/** The registry of editor families, and how the editor around a focused element is found. */
import { boxAround } from './box.ts';
import { ckeditor } from './ckeditor.ts';
import { contenteditable } from './contenteditable.ts';
import { draftJs } from './draft-js.ts';
import type { Family } from './family.ts';
import { field } from './field.ts';
import { gutenberg } from './gutenberg.ts';
import { lexical } from './lexical.ts';
import { prosemirror } from './prosemirror.ts';
import { quill1, quill2 } from './quill.ts';
import { slate } from './slate.ts';

export { isField } from './box.ts';
export type { Family, Reading, Span } from './family.ts';
export { changeBetween, moveSpan } from './follow.ts';
export { watchComposition } from './write/composition.ts';
export { giveBack } from './write/settle.ts';
export { write } from './write/write.ts';

/** The first that recognises the element drives it; the last takes any editable region. */
export const families: readonly Family[] = [
  field,
  lexical,
  draftJs,
  prosemirror,
  quill1,
  quill2,
  slate,
  ckeditor,
  gutenberg,
  contenteditable,
];

export interface Found {
  readonly editor: HTMLElement;
  readonly family: Family;
}

/** The editor that an element belongs to, told from the document alone; null when it belongs to none. */
export function findEditor(element: Element): Found | null {
  const editor = boxAround(element);
  const family = editor && families.find((each) => each.recognise(editor));
  return editor && family ? { editor, family } : null;
}
