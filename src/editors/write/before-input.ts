/** Announces a replacement to an editor with a model of its own, as a spelling checker does. */
import type { Technique } from '../family.ts';
import { viewOf } from '../view.ts';

// `data` and never `dataTransfer`: one made in a Firefox content script reaches the page empty.
export const beforeInput: Technique = ({ editor, range, text }) => {
  const { InputEvent, StaticRange } = viewOf(editor);
  editor.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertReplacementText',
      data: text,
      targetRanges: range ? [new StaticRange(range)] : [],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
};
