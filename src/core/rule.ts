/** The vocabulary of a rule. `packs/schema.ts` validates data against exactly these types. */
import type { Media } from './draft.ts';
import type { DetectorName } from './find/detect/index.ts';

export type { DetectorName };

export type Level = 'note' | 'caution' | 'serious';
export type Axis = 'diplomatic' | 'reputational' | 'security';
/** Its level, whether it runs at all, its upper bound, its term list. */
export type Tunable = 'level' | 'off' | 'max' | 'terms';
export type Stage = 'draft' | 'shadow' | 'live' | 'retired';

/** A text in each language of the interface; Arabic falls back to English. */
export interface Localized {
  readonly en: string;
  readonly fr: string;
  readonly ar?: string | undefined;
}

/** A noun or an adjective of a language; `-verb`: a regular verb, from its infinitive (the first word of the term). */
export type Inflection = 'en' | 'fr' | 'ar' | 'es' | 'en-verb' | 'fr-verb' | 'es-verb';

/** One entry of a term list; a bare string means `{ text }`. */
export interface Term {
  readonly text: string;
  /** `exact` compares letter case; `fold` (default) does not. */
  readonly case?: 'exact' | 'fold' | undefined;
  /** `fold` (default): the draft may leave out an accent of `text`, but has none that `text` lacks. */
  readonly accents?: 'exact' | 'fold' | undefined;
  /** Match plural, feminine, elision and contraction forms of this language too. */
  readonly inflect?: Inflection | undefined;
  /** Replacement offered for this very entry. */
  readonly fix?: string | undefined;
  /** What the entry weighs in the measure `lexicon`: a whole number from -100 to 100, 1 when left out. */
  readonly score?: number | undefined;
}

/** What spans a rule looks for. A finder returns spans only, so that everything composes. */
export type Find =
  | { readonly terms: readonly (string | Term)[] }
  /** The entries of a list of the pack, by its name. */
  | { readonly list: string }
  /** RE2 syntax, Unicode, ignoring case unless `case` is `exact`. */
  | { readonly pattern: string; readonly case?: 'exact' | 'fold' | undefined }
  | { readonly is: DetectorName }
  | { readonly any: readonly Find[] }
  /** Hits of the first, when each of the others has one somewhere in the draft. */
  | { readonly all: readonly Find[] }
  /** One empty span at the end of the draft when there is no hit; for use in `all`. */
  | { readonly not: Find }
  /** One hit of each of `of`, close together; the span runs from the first to the last. */
  | {
      readonly near: {
        readonly of: readonly Find[];
        /** Most words between neighbours; 0 means adjacent. */
        readonly words?: number | undefined;
        readonly same?: 'sentence' | 'line' | 'post' | undefined;
        /** When true the hits must come in the order of `of`. */
        readonly order?: boolean | undefined;
      };
    };

/**
 * What a hit can be measured in; of an attachment its alternative text is. `characters`: as the site weighs them,
 * or graphemes where that is unknown. `grade`: years of school that a text of 20 words or more asks for. `lexicon`: the sum of the scores of the
 * listed words in it.
 */
export type Measure =
  | 'characters'
  | 'graphemes'
  | 'words'
  | 'tags'
  | 'links'
  | 'emoji'
  | 'grade'
  | 'lexicon';

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** What must hold of the spans. What breaks it is flagged; what is missing, at the end of the draft. */
export type Expect =
  /** There is none (default), or at least one. */
  | 'none'
  | 'some'
  /** Their number lies within bounds; the surplus is flagged. */
  | Bounds
  /** Each measures within bounds. */
  | (Bounds & { readonly measure: Exclude<Measure, 'lexicon'> })
  /**
   * The words are those of a list of the pack, by its name, or stand here. `together`: in a draft of at most so many
   * words, the spans are weighed as one, and the one is flagged that does most to break the bound.
   */
  | (Bounds & {
      readonly measure: 'lexicon';
      readonly list: string | readonly (string | Term)[];
      readonly together?: number | undefined;
    })
  /** All have one form; the rarer forms are flagged, of equally frequent ones the later. */
  | { readonly oneForm: true }
  /** Each needs a companion somewhere else in the draft. */
  | { readonly with: Find }
  /** Each has its equal in every language version of the post, or in every part of the thread. */
  | { readonly same: 'versions' | 'parts' };

/**
 * A hit inside or overlapping one of these is dropped; with `within`, also one that many words away or less
 * in the same sentence. `negated` and `quoted` are built in, with cues per language.
 */
export type Exception =
  | Find
  | 'negated'
  | 'quoted'
  | { readonly find: Find; readonly within: number };

/**
 * A part of the draft. `text` is what is neither link nor address nor handle; `alt` the alternative texts of
 * what is attached; `thread` a draft of several parts.
 */
export type Scope =
  | 'text'
  | 'link'
  | 'mention'
  | 'hashtag'
  | 'quote'
  | 'first-line'
  | 'last-line'
  | 'alt'
  | 'thread';

/**
 * A stretch of time, in the local time of `zone` (IANA; UTC when left out). Exactly one kind: `from`/`to` are
 * dates or minutes (`2026-04-01`, `2026-04-01T20:00`), `yearly` days of the year (`12-20`), `weekly` days of
 * the week with hours of the day. Ends are part of it; a year or a day may be crossed.
 */
export interface Window {
  readonly zone?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly yearly?: { readonly from: string; readonly to: string } | undefined;
  readonly weekly?:
    | {
        readonly days: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
        readonly from?: string | undefined;
        readonly to?: string | undefined;
      }
    | undefined;
}

/** Names of windows of the pack. The rule runs during one of them, and outside all of the others. */
export interface When {
  readonly during?: readonly string[] | undefined;
  readonly outside?: readonly string[] | undefined;
}

/** Where a rule applies; every key given must hold. */
export interface Where {
  /** The hit lies in one of these. */
  readonly scope?: readonly Scope[] | undefined;
  readonly lang?: readonly string[] | undefined;
  readonly site?: readonly string[] | undefined;
  readonly host?: readonly string[] | undefined;
  readonly sender?: readonly string[] | undefined;
  readonly account?: readonly ('institution' | 'person' | 'personal')[] | undefined;
  readonly oneLanguage?: boolean | undefined;
  readonly reply?: boolean | undefined;
  readonly crisis?: boolean | undefined;
  readonly homeElection?: boolean | undefined;
  readonly hostElection?: boolean | undefined;
  readonly threat?: boolean | undefined;
  readonly repost?: boolean | undefined;
  readonly campaign?: boolean | undefined;
}

/** Literal replacement (`text`, `$1` for a pattern's group), or a named transform of the hit. Form only. */
export type FixTemplate =
  | { readonly text: string; readonly keepCase?: boolean | undefined }
  | { readonly transform: 'camel-tag' | 'strip-tracking' | 'nbsp' };

export interface BadExample {
  /** The draft, with the spans that must be flagged between « and ». Write literal guillemets as \« and \». */
  readonly text: string;
  /** The whole draft after the first fix of the first finding. */
  readonly fix?: string | undefined;
  /** Local date or time of the draft in UTC, `2026-11-21` or `2026-11-21T20:00`; the rule's `since` when left out. */
  readonly at?: string | undefined;
  readonly lang?: string | undefined;
  readonly site?: string | undefined;
  readonly host?: string | undefined;
  readonly sender?: string | undefined;
  readonly account?: 'institution' | 'person' | 'personal' | undefined;
  readonly oneLanguage?: boolean | undefined;
  readonly reply?: boolean | undefined;
  readonly crisis?: boolean | undefined;
  readonly homeElection?: boolean | undefined;
  readonly hostElection?: boolean | undefined;
  readonly threat?: boolean | undefined;
  readonly repost?: boolean | undefined;
  readonly campaign?: boolean | undefined;
  /** Languages of its paragraphs, in turn, when the draft has several versions; a blank line parts them. */
  readonly pair?: readonly string[] | undefined;
  readonly media?: readonly Media[] | undefined;
}

export type GoodExample = string | Omit<BadExample, 'fix'>;

export interface Source {
  readonly title: string;
  readonly url?: string | undefined;
}

export interface Rule {
  /** Stable, dotted, unique within its pack. */
  readonly id: string;
  readonly title: Localized;
  /** One of the topics of `core/topics.ts`, or a topic of the pack under its own `x-` prefix. */
  readonly topic: string;
  readonly axes: readonly Axis[];
  readonly level: Level;
  readonly stage?: Stage | undefined;
  /** What a lower layer may loosen; notes and cautions default to everything, serious rules to nothing. */
  readonly tunable?: readonly Tunable[] | undefined;
  readonly owner?: string | undefined;
  /** ISO dates. After `review` the rule is stale. */
  readonly since: string;
  readonly review: string;
  readonly find: Find;
  readonly expect?: Expect | undefined;
  readonly unless?: readonly Exception[] | undefined;
  readonly where?: Where | undefined;
  readonly when?: When | undefined;
  readonly message: Localized;
  readonly why: Localized;
  readonly source?: Source | undefined;
  /** One better way to say it, to read and copy; never applied by a click. */
  readonly advice?: Localized | undefined;
  readonly fix?: readonly FixTemplate[] | undefined;
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly GoodExample[] };
}
