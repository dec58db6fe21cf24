/** A concept with its names per language. */
import type { Localized } from '../core/rule.ts';

/** What a name may stand in, beside the singular and, where the language has one, the masculine. */
export const agreements = ['feminine', 'plural', 'femininePlural'] as const;
export type Agreement = (typeof agreements)[number];

export interface TermName {
  readonly preferred: string;
  readonly allowed?: readonly string[] | undefined;
  readonly forbidden?: readonly string[] | undefined;
  /** The preferred name in agreement: what is said of one woman, of several, of several women. */
  readonly forms?: { readonly [A in Agreement]?: string | undefined } | undefined;
}

export interface TermEntry {
  readonly id: string;
  /** Keys are BCP 47 tags. */
  readonly names: Readonly<Record<string, TermName>>;
  readonly note?: Localized | undefined;
  readonly source?: string | undefined;
  readonly review?: string | undefined;
  /** True when a faithful version may say it otherwise, as a country by its adjective: nothing is then missing. */
  readonly loose?: boolean | undefined;
}
