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

export interface Match {
  /** Percent, 60–102. 100 and above: the memory holds this very sentence. */
  readonly score: number;
  readonly kind: 'exact' | 'near' | 'similar';
  /** The sentence in the memory that the target was written for. */
  readonly matched: string;
  /** From `matched` to the draft's sentence; empty for an exact match. */
  readonly diff: readonly DiffPart[];
  readonly pair: string;
  readonly origin: 'example' | 'human' | 'machine';
  readonly approved?: { readonly by: string; readonly on: string } | undefined;
}

export interface VariantSegment {
  /** Span in the draft, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  readonly source: string;
  /** What stands between this segment and the next in the draft: a space, a line break, a blank line. */
  readonly gap: string;
  /** The memory's wording, unchanged; empty when there is none. Carried over as is when the segment has no words (links, tags). */
  readonly target: string;
  /** Null: the memory has no wording for it. */
  readonly match: Match | null;
  /** True for a segment of links, handles and tags only, which needs no translation. */
  readonly verbatim: boolean;
}

export interface Variant {
  /** Language of the draft, and of this variant. */
  readonly from: string;
  readonly to: string;
  readonly segments: readonly VariantSegment[];
}
