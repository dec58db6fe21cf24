/** What the engine reads: a text cut into segments of known language, and the circumstances it is written in. */
import type { Span } from './text/span.ts';

/** A stretch of the draft in one language. Offsets are UTF-16 code units, half-open. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Primary BCP 47 subtag in lower case: `fr`, `en`, `ar` … or `und` when nothing is known. */
  readonly lang: string;
  /** False when the detector would rather not say; rules for one language then still apply. */
  readonly sure: boolean;
}

/** Something attached to the post. */
export interface Media {
  readonly kind: 'image' | 'video' | 'other';
  /** Alternative text; empty when there is none. */
  readonly alt?: string | undefined;
}

export interface Draft {
  readonly text: string;
  /** In order, not overlapping; may leave gaps. Filled by the caller, so that the engine needs no detector. */
  readonly segments: readonly Segment[];
  /** The parts of a thread, in order, apart; when left out, lines of three hyphens part them. */
  readonly parts?: readonly Span[] | undefined;
  /** What is attached; when left out, nothing is known of it, and rules over it stay silent. */
  readonly media?: readonly Media[] | undefined;
}

/**
 * Circumstances that a rule may ask about. Everything but `now` may be unknown, and then rules that need it
 * stay silent; only `crisis`, which is a switch of ours, and `oneLanguage` count as off until they are on.
 */
export interface Context {
  /** Milliseconds since the epoch; the engine has no other clock. */
  readonly now: number;
  /** Keys of the table of limits: `x`, `facebook` … Several when one draft goes to several networks. */
  readonly sites?: readonly string[] | undefined;
  /** ISO 3166-1 alpha-2 of the sending state. */
  readonly sender?: string | undefined;
  /** ISO 3166-1 alpha-2 of the host states; empty when there is none. */
  readonly hosts?: readonly string[] | undefined;
  readonly account?: 'institution' | 'person' | 'personal' | undefined;
  /** The account is for one language; another has what is said in the other. */
  readonly oneLanguage?: boolean | undefined;
  readonly reply?: boolean | undefined;
  readonly crisis?: boolean | undefined;
  /** An election is under way, or close, in the sending state; in a host state. */
  readonly homeElection?: boolean | undefined;
  readonly hostElection?: boolean | undefined;
  /** The post is one where people are in danger. */
  readonly threat?: boolean | undefined;
  /** Somebody else's post is passed on, with or without words of one's own. */
  readonly repost?: boolean | undefined;
  /** The draft belongs to a campaign. */
  readonly campaign?: boolean | undefined;
}
