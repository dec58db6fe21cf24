/** Puts the selection where a write needs it, and makes sure that it is there. */
import type { Family, Span } from '../family.ts';
import { noted } from './waiting.ts';

const isSame = (a: Span | null, b: Span) => a?.start === b.start && a.end === b.end;

function hasFocus(editor: HTMLElement): boolean {
  const root = editor.getRootNode() as Document | ShadowRoot;
  return root.activeElement === editor && editor.ownerDocument.hasFocus();
}

/** Gives the editor the focus without scrolling; an editor that restores its own selection does so first. */
export async function takeFocus(editor: HTMLElement): Promise<void> {
  if (hasFocus(editor)) return;
  await noted(editor.ownerDocument, () => editor.focus({ preventScroll: true }));
}

/**
 * Leaves the place where the person has just typed, if that is where the write goes: browsers take what is
 * inserted there for more of the same typing, and one undo would take both.
 */
export async function breakTyping(editor: HTMLElement, family: Family, span: Span): Promise<void> {
  const reading = family.read(editor);
  if (reading.text === '' || !isSame(family.selected(editor, reading), span)) return;
  const elsewhere = span.start > 0 ? 0 : reading.text.length;
  const away = { start: elsewhere, end: elsewhere };
  await noted(editor.ownerDocument, () => family.select(editor, reading, away));
}

/** Selects the span, at most three times, until the editor's own document confirms it. */
export async function settle(editor: HTMLElement, family: Family, span: Span): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (attempt > 0 || !isSame(family.selected(editor, family.read(editor)), span)) {
      await noted(editor.ownerDocument, () => family.select(editor, family.read(editor), span));
    }
    if (isSame(family.selected(editor, family.read(editor)), span)) return true;
  }
  return false;
}

/** Gives the focus back to an editor, with what was selected in it; false when that did not hold. */
export async function giveBack(
  editor: HTMLElement,
  family: Family,
  selected: Span | null,
): Promise<boolean> {
  if (!hasFocus(editor)) {
    // In one task: a key pressed between the two would go where the browser puts the caret.
    await noted(editor.ownerDocument, () => {
      editor.focus({ preventScroll: true });
      if (selected) family.select(editor, family.read(editor), selected);
    });
  }
  return selected === null || settle(editor, family, selected);
}
