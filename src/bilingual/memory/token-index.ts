/**
 * The sentences of one language, indexed by their rarest words. A sentence of n words that shares at least 60 % of them
 * with another shares one of its n − ⌈0.6·n⌉ + 1 rarest, so that only those are indexed and nothing is missed.
 * (Prefix filtering: Chaudhuri, Ganti, Kaushik, « A Primitive Operator for Similarity Joins in Data Cleaning », ICDE 2006.)
 */

/** Percent of similarity under which nothing is found. */
export const leastSimilarity = 60;

/** Plain data, to be kept as it is. Sentences are numbered by rising count of words, words by rising count of sentences. */
export interface TokenIndex {
  /** Place in the list that the index was built from, by sentence. */
  readonly origin: Uint32Array;
  /** A line each, in the order of their numbers. */
  readonly vocabulary: string;
  /** Words of sentence s, in its order: `tokens[offsets[s]]` up to `tokens[offsets[s + 1]]`. */
  readonly offsets: Uint32Array;
  readonly tokens: Uint32Array;
  /** Sentences of at least n words start at `firstOfLength[n]`; the last entry is the count of sentences. */
  readonly firstOfLength: Uint32Array;
  /** Sentences that have word w among their rarest, rising: `postings[starts[w]]` up to `postings[starts[w + 1]]`. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  /** Rising, with the sentences whose sequence of words has each. */
  readonly hashes: Uint32Array;
  readonly byHash: Uint32Array;
}

/** How many of `count` words, rarest first, a sentence must be looked for by to be found at `percent`. */
function prefixLength(count: number, percent: number): number {
  return count - Math.ceil((percent * count) / 100) + 1;
}

/** The distinct words among a sentence's rarest; `sorted` rises. */
export function prefixOf(sorted: Int32Array | Uint32Array, percent: number): number[] {
  const prefix: number[] = [];
  const end = prefixLength(sorted.length, percent);
  for (let at = 0; at < end; at++) {
    const word = sorted[at];
    if (word !== undefined && word !== sorted[at - 1]) prefix.push(word);
  }
  return prefix;
}
