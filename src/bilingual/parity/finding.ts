/** What two halves of a message do not say alike. */
import type { Level } from '../../core/rule.ts';
import type { Span } from '../../core/text/span.ts';
import type { ValueKind } from '../values/index.ts';

export type ParityKind =
  | ValueKind
  | 'name'
  | 'term'
  | 'forbidden'
  | 'negation'
  | 'order'
  | 'length'
  | 'untranslated'
  | 'missing-half'
  | 'punct-end';

export interface Half {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

/** At least one of the spans is there. UTF-16 offsets into the text of their own half. */
export interface ParityFinding {
  readonly kind: ParityKind;
  readonly level: Level;
  /** Null when this half says nothing of the kind. */
  readonly first: Span | null;
  readonly second: Span | null;
  /** What the second half would say in its own form if it said what the first does; null where that is not known. */
  readonly fix: string | null;
}
