/** What any file of pairs comes to once it is opened: pairs one at a time, and an account of what was left out. */
import type { Pair } from '../pair.ts';

export interface PairFile {
  /** In the order of the file, read as one goes. */
  readonly pairs: Iterable<Pair>;
  /** What was left out so far. */
  readonly skipped: () => Skipped;
}

export interface Skipped {
  readonly count: number;
  /** Line of the first of them, from 1; null when there is none. */
  readonly first: number | null;
}

/** An entry of a file, the line where it begins, from 1, and the pair that it makes; null when it is of no use. */
export interface Entry {
  readonly line: number;
  readonly pair: Pair | null;
}

export function openPairFile(entries: Iterable<Entry>): PairFile {
  let count = 0;
  let first: number | null = null;
  const pairs = function* (): Generator<Pair> {
    for (const { line, pair } of entries) {
      if (pair) yield pair;
      else {
        count += 1;
        first ??= line;
      }
    }
  };
  return { pairs: pairs(), skipped: () => ({ count, first }) };
}

/** UTF-16 units. */
const longestText = 4000;

/** False for an entry of no use: it has fewer than two texts, or one that is too long. */
export function isPair(text: Pair['text']): boolean {
  const texts = Object.values(text);
  return texts.length >= 2 && texts.every(({ length }) => length <= longestText);
}

const date = /^\d{4}-\d{2}-\d{2}$/;
const dayOf = (written: string | undefined) => (date.test(written ?? '') ? written : undefined);

interface Written {
  readonly origin: string | undefined;
  readonly approvedBy: string | undefined;
  readonly approvedOn: string | undefined;
  readonly review: string | undefined;
  readonly expires: string | undefined;
}

/** What is known of a pair besides its texts, of what a file has written of it. */
export function readStanding({
  origin,
  approvedBy: by,
  approvedOn,
  review,
  expires,
}: Written): Pick<Pair, 'origin' | 'approved' | 'review' | 'expires'> {
  const on = dayOf(approvedOn);
  return {
    origin: origin === 'machine' || origin === 'example' ? origin : 'human',
    approved: by !== undefined && on !== undefined ? { by, on } : undefined,
    review: dayOf(review),
    // What cannot be read as a day must not make a wording that has expired live on.
    expires,
  };
}
