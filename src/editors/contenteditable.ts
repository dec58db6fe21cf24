/** Any other editable region: plain ones, and engines that read the page's changes back. */
import type { Family } from './family.ts';
import { readRegion } from './read.ts';
import { selectedInRegion, selectInRegion } from './selection.ts';
import { execCommand } from './write/exec-command.ts';
import { undoByCommand } from './write/undo.ts';

/** The host of an editable region, not a part of one. */
function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}

export const contenteditable: Family = {
  id: 'contenteditable',
  recognise: isEditable,
  read: readRegion,
  selected: selectedInRegion,
  select: selectInRegion,
  techniques: () => [execCommand],
  undo: undoByCommand,
};
