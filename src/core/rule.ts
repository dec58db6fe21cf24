/** The vocabulary of a rule. `packs/schema.ts` validates data against exactly these types. */

export type Level = 'note' | 'caution' | 'serious';
export type Axis = 'diplomatic' | 'reputational' | 'security';
export type Stage = 'draft' | 'shadow' | 'live' | 'retired';

/** A text in each language of the interface; Arabic falls back to English. */
export interface Localized {
  readonly en: string;
  readonly fr: string;
  readonly ar?: string | undefined;
}

/** One entry of a term list; a bare string means `{ text }`. */
export interface Term {
  readonly text: string;
  /** `exact` compares letter case; `fold` (default) does not. */
  readonly case?: 'exact' | 'fold' | undefined;
  /** `fold` (default): the draft may leave out an accent of `text`, but has none that `text` lacks. */
  readonly accents?: 'exact' | 'fold' | undefined;
  /** Match plural, feminine, elision and contraction forms of this language too. */
  readonly inflect?: 'fr' | 'en' | 'ar' | undefined;
  /** Replacement offered for this very entry. */
  readonly fix?: string | undefined;
}

/** Built-in recognisers that a rule names with `is`. */
export type DetectorName = 'hashtag' | 'url' | 'email' | 'phone' | 'placeholder';

/** What spans a rule looks for. A finder returns spans only, so that everything composes. */
export type Find =
  | { readonly terms: readonly (string | Term)[] }
  /** RE2 syntax, Unicode, ignoring case unless `case` is `exact`. */
  | { readonly pattern: string; readonly case?: 'exact' | 'fold' | undefined }
  | { readonly is: DetectorName }
  | { readonly any: readonly Find[] }
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

/** What must hold of the spans: none at all (default), or a count within bounds (the surplus hits are flagged). */
export type Expect =
  | 'none'
  | { readonly min?: number | undefined; readonly max?: number | undefined };

/** A hit inside or overlapping one of these is dropped; `negated` and `quoted` are built in, with cues per language. */
export type Exception = Find | 'negated' | 'quoted';

/** Where a rule applies; every key given must hold. */
export interface Where {
  readonly lang?: readonly string[] | undefined;
  readonly site?: readonly string[] | undefined;
  readonly host?: readonly string[] | undefined;
  readonly sender?: readonly string[] | undefined;
  readonly account?: readonly ('institution' | 'person' | 'personal')[] | undefined;
  readonly reply?: boolean | undefined;
  readonly crisis?: boolean | undefined;
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
  readonly lang?: string | undefined;
  readonly site?: string | undefined;
  readonly host?: string | undefined;
  readonly sender?: string | undefined;
  readonly reply?: boolean | undefined;
  readonly crisis?: boolean | undefined;
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
  /** What a lower layer may loosen; notes and cautions default to both, serious rules to neither. */
  readonly tunable?: readonly ('level' | 'off')[] | undefined;
  readonly owner?: string | undefined;
  /** ISO dates. After `review` the rule is stale. */
  readonly since: string;
  readonly review: string;
  readonly find: Find;
  readonly expect?: Expect | undefined;
  readonly unless?: readonly Exception[] | undefined;
  readonly where?: Where | undefined;
  readonly message: Localized;
  readonly why: Localized;
  readonly source?: Source | undefined;
  /** One better way to say it, to read and copy; never applied by a click. */
  readonly advice?: Localized | undefined;
  readonly fix?: readonly FixTemplate[] | undefined;
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly GoodExample[] };
}
