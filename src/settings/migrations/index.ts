/**
 * The steps from each released version of the settings to the next, in order, one file a step
 * (`1-to-2.ts` …). Version 1 is the first, so there is none yet.
 */

/** Settings as they were stored: nothing is known of them but that they are an object. */
export type Stored = Readonly<Record<string, unknown>>;

/** Turns settings of version `from` into version `from + 1`; must not fail on broken parts. */
export interface Migration {
  readonly from: number;
  readonly change: (stored: Stored) => Stored;
}

export const migrations: readonly Migration[] = [];
