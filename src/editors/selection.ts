/** The selection in an editable region, in offsets of its reading. */
import type { Reading, Span } from './family.ts';

interface WithSelection {
  getSelection?: () => Selection | null;
}

/** In a shadow root, Chromium answers from the root and Firefox from the document. */
function selectionIn(editor: HTMLElement): Selection | null {
  const root = editor.getRootNode() as Node & WithSelection;
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}

/** Null when nothing is selected in the region and no caret stands in it. */
export function selectedInRegion(editor: HTMLElement, { map }: Reading): Span | null {
  const selection = selectionIn(editor);
  if (!map || !selection?.anchorNode || !selection.focusNode) return null;
  if (!editor.contains(selection.anchorNode) || !editor.contains(selection.focusNode)) return null;
  const anchor = map.offsetOf(selection.anchorNode, selection.anchorOffset);
  const focus = map.offsetOf(selection.focusNode, selection.focusOffset);
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Selects the span; editors with a model of their own learn of it in a later task. */
export function selectInRegion(editor: HTMLElement, { map }: Reading, span: Span): void {
  if (!map) return;
  const { startContainer, startOffset, endContainer, endOffset } = map.range(span);
  selectionIn(editor)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
