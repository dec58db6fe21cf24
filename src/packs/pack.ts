/** A guideline pack as data. `schema.ts` checks a file against exactly these types. */
import type { Pair } from '../bilingual/pair.ts';
import type { TermEntry } from '../bilingual/term-entry.ts';
import type { Level, Localized, Rule, Source, Stage, Term, Window } from '../core/rule.ts';
import type { CalendarDay } from './pack/calendar-day.ts';
import type { Phrase } from './pack/phrase.ts';

export type { Pair } from '../bilingual/pair.ts';
export type { TermEntry } from '../bilingual/term-entry.ts';
export type { CalendarDay, DayRule } from './pack/calendar-day.ts';
export type { Phrase } from './pack/phrase.ts';

/** From the most general to the most particular; a person comes last. */
export const layers = ['engine', 'publisher', 'regional', 'mission', 'campaign'] as const;

export type Layer = (typeof layers)[number];

/** Another pack that this one builds on, in force with it. */
export interface Parent {
  readonly id: string;
  readonly atLeast: number;
  /** Of the parent's file, 64 hexadecimal digits: this very edition and no other. */
  readonly sha256?: string | undefined;
}

/** An official domain; domains below it are official too. */
export interface Domain {
  readonly host: string;
  /** Start of the path of each language version, such as /en/ and /fr/. */
  readonly twins?: Readonly<Record<string, string>> | undefined;
}

/** An official account. */
export interface Account {
  readonly handle: string;
  readonly site?: string | undefined;
  readonly lang?: string | undefined;
  /** Handle of the same account in the other language. */
  readonly twin?: string | undefined;
}

/** Whom to ask about a topic: an office and never a person. */
export interface Contact {
  /** A topic, or the first part of one: `security` is asked about `security.location` too. */
  readonly topic: string;
  readonly office: Localized;
  /** A page or a mailbox of the office. */
  readonly address?: string | undefined;
}

/** What is new in a version, for those who work with the pack. */
export interface Change {
  readonly version: number;
  /** ISO date. */
  readonly on: string;
  readonly summary: Localized;
}

/** Terms in a file beside the pack; the command reads it, and `pack build` writes its terms into the pack. */
export interface ListFile {
  /** A name that ends with `.tsv`, without a folder. */
  readonly file: string;
  /** Of the file, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** Terms that several rules may name. */
export type TermList = readonly (string | Term)[] | ListFile;

/** What a pack changes about a rule of a parent; it may tighten freely and loosen only what is tunable. */
export interface Overlay {
  /** `pack/rule` of a parent. */
  readonly rule: string;
  readonly level?: Level | undefined;
  /** New upper bound of what the rule counts or measures. */
  readonly max?: number | undefined;
  /** Entries for the rule's term list, and texts of entries to take out of it. */
  readonly 'terms+'?: readonly (string | Term)[] | undefined;
  readonly 'terms-'?: readonly string[] | undefined;
  readonly stage?: Stage | undefined;
  /** The guideline behind the change. */
  readonly source?: Source | undefined;
}

export interface Pack {
  readonly format: 1;
  /** Reverse-DNS. */
  readonly id: string;
  readonly version: number;
  readonly label: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly publisher: { readonly name: string; readonly contact?: string | undefined };
  readonly languages: readonly string[];
  /** ISO dates. */
  readonly published: string;
  readonly expires?: string | undefined;
  /** Who the pack is for; a pack without `for` is common and always applies. */
  readonly for?:
    | { readonly sender?: string | undefined; readonly host?: string | undefined }
    | undefined;
  /** Worked out from `for` when left out: nobody in particular, publisher; a host, regional; both, mission. */
  readonly layer?: Layer | undefined;
  readonly extends?: readonly Parent[] | undefined;
  /** Stretches of time that rules name in `when`. */
  readonly windows?: Readonly<Record<string, Window>> | undefined;
  /** Terms that rules name in `list`. */
  readonly lists?: Readonly<Record<string, TermList>> | undefined;
  readonly rules: readonly Rule[];
  readonly overlays?: readonly Overlay[] | undefined;
  readonly domains?: readonly Domain[] | undefined;
  readonly accounts?: readonly Account[] | undefined;
  readonly memory?: readonly Pair[] | undefined;
  readonly terms?: readonly TermEntry[] | undefined;
  readonly phrases?: readonly Phrase[] | undefined;
  readonly calendar?: readonly CalendarDay[] | undefined;
  readonly contacts?: readonly Contact[] | undefined;
  /** The latest first. */
  readonly changes?: readonly Change[] | undefined;
}
