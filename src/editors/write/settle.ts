/** Puts the selection where a write needs it, and makes sure that it is there. */
import type { Family, Span } from '../family.ts';
import { noted } from './waiting.ts';

const isSame = (a: Span | null, b: Span) => a?.start === b.start && a.end === b.end;

/** The element that takes the focus, or null when it has it. */
function awaitsFocus(editor: HTMLElement, family: Family): HTMLElement | null {
  const seat = family.seat ? family.seat(editor) : editor;
  const root = editor.getRootNode() as Document | ShadowRoot;
  return root.activeElement === seat && editor.ownerDocument.hasFocus() ? null : seat;
}

/** Gives the editor the focus without scrolling; an editor that restores its own selection does so first. */
export async function takeFocus(editor: HTMLElement, family: Family): Promise<void> {
  const seat = awaitsFocus(editor, family);
  if (seat) await noted(editor.ownerDocument, () => seat.focus({ preventScroll: true }));
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
  const seat = awaitsFocus(editor, family);
  if (seat) {
    // In one task: a key pressed between the two would go where the browser puts the caret.
    await noted(editor.ownerDocument, () => {
      seat.focus({ preventScroll: true });
      if (selected) family.select(editor, family.read(editor), selected);
    });
  }
  return selected === null || settle(editor, family, selected);
}
