/** Slate: posting tools and writing sites. Its page is drawn from a model that misses what execCommand changes. */
import type { Family, Technique } from './family.ts';
import { readRegion } from './read.ts';
import { selectedInRegion, selectInRegion } from './selection.ts';
import { announceDelete, beforeInput } from './write/before-input.ts';
import { paste } from './write/paste.ts';
import { reachIntoLine } from './write/reach.ts';
import { undoByEvent } from './write/undo.ts';

/** What one Backspace takes out whole, as far as one can tell without asking the editor. */
const plainLetter = /^[\p{L}\p{N}\p{P}\p{Zs}]$/u;

/**
 * What is put where the person has just typed would be undone with their typing. It is not when the letter
 * before goes with it and comes back: by Backspace from the caret if it can, for undo selects again what was
 * selected before, and what is selected is typed over.
 */
const replace: Technique = (edit) => {
  const { range, text } = edit;
  const { startContainer: node, startOffset: end } = range ?? {};
  if (!range?.collapsed || node?.nodeType !== 3 || !end) return beforeInput(edit);
  const before = (node as Text).data.slice(0, end);
  const letter = /.$/su.exec(before)?.[0] ?? '';
  if (plainLetter.test(letter)) {
    announceDelete({ ...edit, range: null });
    return beforeInput({ ...edit, range: null, text: letter + text });
  }
  const wider = range.cloneRange();
  wider.setStart(node, end - letter.length);
  return beforeInput({ ...edit, range: wider, text: letter + text });
};

/**
 * Slate hears of a selection up to 100 ms late, and pastes where it last heard of; what is announced makes it
 * look. And with the first line announced, something stays where the caret was: undo would lose it otherwise.
 */
const pasteLines: Technique = (edit) => {
  const end = edit.text.indexOf('\n');
  beforeInput({ ...edit, text: edit.text.slice(0, end) });
  return paste({ ...edit, text: edit.text.slice(end) });
};

export const slate: Family = {
  id: 'slate',
  recognise: (element) => element.matches('[data-slate-editor="true"]'),
  read: readRegion,
  selected: selectedInRegion,
  select: selectInRegion,
  widen: reachIntoLine,
  techniques: ({ after }) => {
    if (after === '') return [announceDelete];
    // What is announced with line breaks stays one paragraph; a paste makes the paragraphs that Enter makes.
    return after.includes('\n') ? [pasteLines] : [replace];
  },
  undo: undoByEvent,
};
