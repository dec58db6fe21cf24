/** What every editor family answers: is this box mine, what does it say, what is selected, how is it written to. */
import type { TextMap } from './map.ts';

/** UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of a text, and what to put in its place. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** One reading of an editor; a later reading replaces it. */
export interface Reading {
  readonly text: string;
  /** From offsets to places in the document; null for form fields, which take offsets themselves. */
  readonly map: TextMap | null;
  /** The editor collapses white space and may turn a no-break space into a space and back. */
  readonly loose: boolean;
}

/** One replacement about to be made: the span is already selected in the editor. */
export interface Edit {
  readonly editor: HTMLElement;
  /** The selected place; null for form fields. */
  readonly range: Range | null;
  readonly text: string;
}

/** What is about to be made of what. */
export interface Change {
  readonly before: string;
  readonly after: string;
  /** There is a line break on either side. */
  readonly isMultiline: boolean;
}

/**
 * One way of writing. Says nothing of success: what the editor then holds is read again and compared. True when the
 * editor has said that it takes the text in by itself, be it later.
 */
export type Technique = (edit: Edit) => boolean;

export interface Family {
  readonly id: string;
  /** Whether this family drives the element, which is a form field or the host of an editable region. */
  recognise(element: HTMLElement): boolean;
  read(editor: HTMLElement): Reading;
  /** The selection in offsets of the reading; null when it lies outside the editor. */
  selected(editor: HTMLElement, reading: Reading): Span | null;
  select(editor: HTMLElement, reading: Reading, span: Span): void;
  /** The part of the editor that has the focus while one writes in it; the editor itself unless said otherwise. */
  seat?(editor: HTMLElement): HTMLElement | null;
  /** A larger replacement with the same result, where the least one cannot be made. */
  widen?(reading: Reading, least: Replacement): Replacement;
  /** What to try for a change, at most two and in this order. */
  techniques(change: Change): readonly Technique[];
  /** Milliseconds within which its history takes a change for a part of the one before; none when left out. */
  readonly lull?: number;
  /** Takes the last change back, as Ctrl+Z would. */
  undo(editor: HTMLElement): void;
}
