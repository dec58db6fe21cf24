/** Takes the selection out as the Backspace key does, for editors whose model answers to keys. */
import type { Technique } from '../family.ts';
import { viewOf } from '../view.ts';

/** Sends a key that the editor, and only the editor, acts on: an untrusted key has no effect of the browser's. */
export function pressKey(editor: HTMLElement, key: KeyboardEventInit): boolean {
  const { KeyboardEvent } = viewOf(editor);
  return !editor.dispatchEvent(
    new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }),
  );
}

export const backspace: Technique = ({ editor }) =>
  pressKey(editor, { key: 'Backspace', code: 'Backspace', keyCode: 8 });
