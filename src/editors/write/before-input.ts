/** Announces a change to an editor with a model of its own, as a spelling checker does. */
import type { Edit, Technique } from '../family.ts';
import { viewOf } from '../view.ts';

function announce({ editor, range }: Edit, init: InputEventInit): boolean {
  const { InputEvent, StaticRange } = viewOf(editor);
  return !editor.dispatchEvent(
    new InputEvent('beforeinput', {
      ...init,
      targetRanges: range ? [new StaticRange(range)] : [],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

// `data` and never `dataTransfer`: one made in a Firefox content script reaches the page empty.
export const beforeInput: Technique = (edit) =>
  announce(edit, { inputType: 'insertReplacementText', data: edit.text });

/** Replaces nothing: for editors that make a step of their history where a replacement is announced. */
export const announceNothing: Technique = (edit) =>
  announce(edit, { inputType: 'insertReplacementText' });

/** For editors that take a replacement by nothing for no replacement. */
export const announceDelete: Technique = (edit) =>
  announce(edit, { inputType: 'deleteContentBackward' });
