/** A draft in another language, segment by segment, each with where its wording comes from. */
import type { Segment } from '../core/draft.ts';

export interface VariantRequest {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Languages wanted, in the mission's order; the draft's own is skipped. */
  readonly targets: readonly string[];
}

/** A run of a word diff between the draft's sentence and the memory's. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Why a match scores less than its wording alone would: see `penalties.ts` for how much. */
export type Penalty =
  | 'machine'
  | 'unapproved'
  | 'review'
  | 'domain'
  | 'reversed'
  | 'region'
  | 'disagreeing';

/** A value of the memory's wording, and the draft's in its place. */
export interface Conversion {
  readonly before: string;
  readonly after: string;
}

export interface Match {
  /**
   * Percent, 60–102. 100: the memory holds this very sentence, and nothing speaks against its wording; 101: it is
   * approved, too; 102: and the draft says another sentence of the same kind of message. 99: only values differ, and
   * every one was converted.
   */
  readonly score: number;
  /** `assembled`: part by part, each from a sentence of its own; `matched` is then those sentences joined. */
  readonly kind: 'exact' | 'values' | 'near' | 'similar' | 'assembled';
  /** The sentence in the memory that the target was written for. */
  readonly matched: string;
  /** The memory's wording, unchanged but for `conversions`. */
  readonly target: string;
  /** In the order of the target; empty save for the kind `values`, and parts of that kind. */
  readonly conversions: readonly Conversion[];
  /** From `matched` to the draft's sentence; empty for an exact match. */
  readonly diff: readonly DiffPart[];
  /** True when a number, link, handle or tag differs, so that `target` says something else than the draft. */
  readonly changedValues: boolean;
  readonly penalties: readonly Penalty[];
  readonly pair: string;
  /** Kind of message, when the pair names one. */
  readonly type?: string | undefined;
  readonly origin: 'example' | 'human' | 'machine';
  readonly approved?: { readonly by: string; readonly on: string } | undefined;
}

/** A term of the packs that occurs in a segment, with its preferred name in the other language. */
export interface KnownTerm {
  /** As the draft has it. */
  readonly source: string;
  readonly target: string;
  /** Id of the pack's entry. */
  readonly term: string;
}

export interface VariantSegment {
  /** Span in the draft, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  readonly source: string;
  /** What stands between this segment and the next in the draft: a space, a line break, a blank line. */
  readonly gap: string;
  /**
   * The memory's wording, unchanged; empty when there is none that scores 75 or more. Carried over as is when `verbatim`.
   */
  readonly target: string;
  /** Where there is no target: what is certain of one, with `gapMark` of `scaffold.ts` for the words to be written. */
  readonly scaffold: string;
  /** Null: the memory has no wording for it. Below 75 its wording is in `match.target` only, to be shown on request. */
  readonly match: Match | null;
  /** True for a segment that needs no translation: links, handles, tags and emoji only, or already in the language. */
  readonly verbatim: boolean;
  /** True for a verbatim segment of links, handles and tags, which a post in several languages gives once, at its end. */
  readonly shared: boolean;
  /** In the order of the draft; empty for a verbatim segment. */
  readonly terms: readonly KnownTerm[];
  /** False when the search was cut short, so that a better wording may exist. */
  readonly exhaustive: boolean;
}

export interface Variant {
  /** Language of the draft, and of this variant. */
  readonly from: string;
  readonly to: string;
  readonly segments: readonly VariantSegment[];
}
