/** A guideline pack as data. `schema.ts` checks a file against exactly these types. */
import type { Pair } from '../bilingual/pair.ts';
import type { TermEntry } from '../bilingual/term-entry.ts';
import type { Localized, Rule, Window } from '../core/rule.ts';

export type { Pair } from '../bilingual/pair.ts';
export type { TermEntry } from '../bilingual/term-entry.ts';

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
  /** Stretches of time that rules name in `when`. */
  readonly windows?: Readonly<Record<string, Window>> | undefined;
  readonly rules: readonly Rule[];
  readonly memory?: readonly Pair[] | undefined;
  readonly terms?: readonly TermEntry[] | undefined;
}
