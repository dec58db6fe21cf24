/** What `compile` makes of packs: plain data and typed arrays, so that it can be stored and sent to a worker. */
import type { Say } from './finding.ts';
import type {
  Axis,
  DetectorName,
  FixTemplate,
  Level,
  Localized,
  Measure,
  Source,
  Where,
  Window,
} from './rule.ts';

/** A find of a rule, with its term list replaced by a number and its pattern prepared. */
export type CompiledFind =
  | { readonly kind: 'terms'; readonly list: number }
  | CompiledPattern
  | { readonly kind: 'is'; readonly is: DetectorName }
  | { readonly kind: 'any'; readonly of: readonly CompiledFind[] }
  | { readonly kind: 'all'; readonly of: readonly CompiledFind[] }
  | { readonly kind: 'not'; readonly find: CompiledFind }
  | CompiledNear;

export interface CompiledPattern {
  readonly kind: 'pattern';
  /** RE2 syntax; word boundaries are replaced by empty groups, checked by the finder for every script. */
  readonly source: string;
  readonly exactCase: boolean;
  /** Every match meets all of them. None: always run. */
  readonly needs: readonly Need[];
  /** Numbers of the groups that stand for a word boundary. */
  readonly boundaries: readonly number[];
  /** The author's group number to the number in `source`; place 0 is the whole match. */
  readonly groups: readonly number[];
}

/** What stands in every match of a pattern. */
export interface Need {
  /** One of these, in the form of a sketch of the text. */
  readonly any: readonly string[];
  /** Most UTF-16 units of a match that stand before it; Infinity when there is no bound. */
  readonly reach: number;
}

export interface CompiledNear {
  readonly kind: 'near';
  readonly of: readonly CompiledFind[];
  /** Infinity when not limited. */
  readonly words: number;
  readonly same: 'sentence' | 'line' | 'post';
  readonly order: boolean;
}

/** Bounds are always given: 0 and Infinity where the author set none. */
export type CompiledExpect =
  | { readonly kind: 'count'; readonly min: number; readonly max: number }
  | {
      readonly kind: 'measure';
      readonly measure: Measure;
      readonly min: number;
      readonly max: number;
      /** Number of the term list, for `lexicon`. */
      readonly list?: number;
      /** Weighed as one, in a draft of at most so many words. */
      readonly together?: number;
    }
  | { readonly kind: 'oneForm' }
  | { readonly kind: 'same'; readonly same: 'versions' | 'parts' }
  | { readonly kind: 'with'; readonly find: CompiledFind };

/** `within`: also hits at most that many words away in the same sentence; -1 for touching only. */
export type CompiledException =
  | 'negated'
  | 'quoted'
  | { readonly find: CompiledFind; readonly within: number };

export interface CompiledRule {
  readonly rule: string;
  readonly pack: string;
  readonly title: Localized;
  readonly topic: string;
  readonly axes: readonly Axis[];
  readonly level: Level;
  readonly find: CompiledFind;
  readonly expect: CompiledExpect;
  readonly unless: readonly CompiledException[];
  readonly where: Where;
  /** During one of these, when there are any; outside all of those. */
  readonly during: readonly Window[];
  readonly outside: readonly Window[];
  readonly message: Localized;
  readonly why: Localized;
  readonly source?: Source | undefined;
  /** Where more than one layer speaks. */
  readonly says?: readonly Say[] | undefined;
  readonly advice?: Localized | undefined;
  readonly fix: readonly FixTemplate[];
}

/** Forms of a term: as the author wrote it; inflected; contracted with the word before it (du, aux). */
export const formKinds = { base: 0, inflected: 1, contracted: 2 } as const;

/** Bits of `entryFlags`. `anywhere`: also inside a link, an address or a handle. `strict`: both of the first two. */
export const entryFlags = { exactCase: 1, exactAccents: 2, strict: 3, anywhere: 4 } as const;

/** All terms of all lists: a trie over token hashes in an open-addressed table. */
export interface TermTable {
  /** Three numbers a slot: state + 1 (0 for an empty slot), hash, next state. Length is 3 × a power of two. */
  readonly slots: Int32Array;
  /** Forms that end in state s are numbered from `formAt[s]` to before `formAt[s + 1]`. */
  readonly formAt: Int32Array;
  /** 1 for a form that is spelled as the one before it, and compared as strictly. */
  readonly formAlike: Uint8Array;
  /** Spelling of form f: `spelling.slice(spellingAt[f], spellingAt[f + 1])`. */
  readonly spelling: string;
  readonly spellingAt: Int32Array;
  readonly formEntry: Int32Array;
  readonly formKind: Uint8Array;
  readonly entryList: Int32Array;
  /** How many lists there are. */
  readonly lists: number;
  readonly entryFlags: Uint8Array;
  /** Place in `fixes`, or -1. */
  readonly entryFix: Int32Array;
  /** What the entry weighs in the measure `lexicon`. */
  readonly entryScore: Int8Array;
  readonly fixes: readonly string[];
}

export interface Program {
  /** Hash of what it was made from: packs, versions and choices. */
  readonly key: string;
  readonly terms: TermTable;
  readonly rules: readonly CompiledRule[];
  /** Rules on trial: they are counted, and their findings are not shown. */
  readonly shadow: readonly CompiledRule[];
  /** Languages that at least one rule speaks about, sorted. */
  readonly languages: readonly string[];
  /** Official host names and handles of all packs, for the detectors of what passes for them. */
  readonly domains?: readonly string[] | undefined;
  readonly accounts?: readonly string[] | undefined;
}
