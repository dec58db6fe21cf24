/** A concept with its names per language. */
import type { Localized } from '../core/rule.ts';

export interface TermEntry {
  readonly id: string;
  /** Keys are BCP 47 tags. */
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
  /** True when a faithful version may say it otherwise, as a country by its adjective: nothing is then missing. */
  readonly loose?: boolean | undefined;
}
