/** One sentence in several languages: what a memory is made of. */
export interface Pair {
  readonly id: string;
  /** Keys are BCP 47 tags, `fr`, `en-CA`, `ar` … */
  readonly text: Readonly<Record<string, string>>;
  /** Kind of message: greeting, closure, consular, condolence, event … */
  readonly type?: string | undefined;
  /** `example` is never shown as approved and never scores above 100. */
  readonly origin: 'example' | 'human' | 'machine';
  readonly approved?: { readonly by: string; readonly on: string } | undefined;
  /** Tag of the text that was written first; the others are its translations. */
  readonly from?: string | undefined;
  /** ISO date after which somebody should have read the pair again. */
  readonly review?: string | undefined;
  /** ISO date, the last day (in UTC) on which the pair is proposed. */
  readonly expires?: string | undefined;
}
