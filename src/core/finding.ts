/** What a check returns: data only, ready for a list, a mark or a line of JSON. */
import type { Axis, Level, Localized, Source } from './rule.ts';

/** What one pack says of a rule or of a stretch of text. */
export interface Say {
  readonly pack: string;
  readonly rule: string;
  readonly level: Level;
  readonly source?: Source | undefined;
}

export interface Finding {
  /** Stable while the person types elsewhere: rule, text and ordinal among equal hits. */
  readonly id: string;
  readonly rule: string;
  readonly pack: string;
  readonly title: Localized;
  readonly topic: string;
  readonly axes: readonly Axis[];
  readonly level: Level;
  /** UTF-16 offsets into the draft, half-open. */
  readonly start: number;
  readonly end: number;
  /** Number of the attachment that is meant; the span is then empty, at the end of the draft. */
  readonly media?: number | undefined;
  readonly message: Localized;
  readonly why: Localized;
  readonly source?: Source | undefined;
  /** Where more than one pack speaks: each of them, this finding's own included. */
  readonly says?: readonly Say[] | undefined;
  readonly advice?: Localized | undefined;
  /** Replacements for exactly `[start, end)`; one click, form only. */
  readonly fixes: readonly string[];
}
