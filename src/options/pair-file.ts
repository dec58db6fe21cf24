/** What any file of pairs comes to once it is opened. */
import type { Pair } from '../bilingual/pair.ts';

export interface PairFile {
  /** In the order of the file, read as one goes. */
  readonly pairs: Iterable<Pair>;
  /** What was left out so far for having fewer than two texts, or one that is too long. */
  readonly skipped: () => Skipped;
}

export interface Skipped {
  readonly count: number;
  /** Line of the first of them, from 1; null when there is none. */
  readonly first: number | null;
}
