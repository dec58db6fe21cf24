/** A guideline pack as data. `schema.ts` checks a file against exactly these types. */
import type { Localized, Rule } from '../core/rule.ts';

/** One sentence in several languages; keys are BCP 47 tags, `fr`, `en`, `ar` … */
export interface Pair {
  readonly id: string;
  readonly text: Readonly<Record<string, string>>;
  /** Kind of message: greeting, closure, consular, condolence, event … */
  readonly type?: string | undefined;
  /** `example` is never shown as approved and never scores above 100. */
  readonly origin: 'example' | 'human' | 'machine';
  readonly approved?: { readonly by: string; readonly on: string } | undefined;
  /** ISO date after which the pair is never proposed. */
  readonly expires?: string | undefined;
}

/** A concept with its names per language. */
export interface TermEntry {
  readonly id: string;
  readonly names: Readonly<
    Record<
      string,
      {
        readonly preferred: string;
        readonly allowed?: readonly string[] | undefined;
        readonly forbidden?: readonly string[] | undefined;
      }
    >
  >;
  readonly note?: Localized | undefined;
  readonly source?: string | undefined;
  readonly review?: string | undefined;
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
  readonly rules: readonly Rule[];
  readonly memory?: readonly Pair[] | undefined;
  readonly terms?: readonly TermEntry[] | undefined;
}
