/**
 * The sentences of one language, indexed by their rarest words. A sentence of n words that shares at least 60 % of them
 * with another shares one of its n − ⌈0.6·n⌉ + 1 rarest, so that only those are indexed and nothing is missed.
 * (Prefix filtering: Chaudhuri, Ganti, Kaushik, « A Primitive Operator for Similarity Joins in Data Cleaning », ICDE 2006.)
 */

/** Percent of similarity under which nothing is found. */
export const leastSimilarity = 60;

/** Sentences are numbered by rising count of words, words by rising count of sentences. */
export interface TokenIndex {
  /** Place in the list that the index was built from, by sentence. */
  readonly origin: Uint32Array;
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Words of sentence s, in its order: `tokens[offsets[s]]` up to `tokens[offsets[s + 1]]`. */
  readonly offsets: Uint32Array;
  readonly tokens: Uint32Array;
  /** Sentences of at least n words start at `firstOfLength[n]`; the last entry is the count of sentences. */
  readonly firstOfLength: Uint32Array;
  /** Sentences that have word w among their rarest, rising: `postings[starts[w]]` up to `postings[starts[w + 1]]`. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  /** First and further sentences whose sequence of words has a hash. */
  readonly heads: ReadonlyMap<number, number>;
  readonly next: Int32Array;
}

/** @param sentences words of each; those without any are left out */
export function buildTokenIndex(sentences: readonly (readonly string[])[]): TokenIndex {
  const origin = Uint32Array.from(
    sentences
      .map((_, i) => i)
      .filter((i) => wordsAt(sentences, i).length > 0)
      .sort((a, b) => wordsAt(sentences, a).length - wordsAt(sentences, b).length || a - b),
  );
  const vocabulary = numberWords(sentences);
  const { offsets, tokens } = layOutTokens(sentences, origin, vocabulary);
  return {
    origin,
    vocabulary,
    offsets,
    tokens,
    firstOfLength: countLengths(offsets),
    ...post(offsets, tokens, vocabulary.size),
    ...chainByHash(offsets, tokens),
  };
}

function wordsAt(sentences: readonly (readonly string[])[], i: number): readonly string[] {
  return sentences[i] ?? [];
}

/** The rarest word is number 0; of two as rare, the one met first. */
function numberWords(sentences: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const rarestFirst = [...counts].sort((a, b) => a[1] - b[1]);
  return new Map(rarestFirst.map(([word], id) => [word, id]));
}

function layOutTokens(
  sentences: readonly (readonly string[])[],
  origin: Uint32Array,
  vocabulary: ReadonlyMap<string, number>,
): { offsets: Uint32Array; tokens: Uint32Array } {
  const offsets = new Uint32Array(origin.length + 1);
  origin.forEach((from, s) => {
    offsets[s + 1] = (offsets[s] ?? 0) + wordsAt(sentences, from).length;
  });
  const tokens = new Uint32Array(offsets[origin.length] ?? 0);
  let at = 0;
  for (const from of origin) {
    for (const word of wordsAt(sentences, from)) tokens[at++] = vocabulary.get(word) ?? 0;
  }
  return { offsets, tokens };
}

function countLengths(offsets: Uint32Array): Uint32Array {
  const count = offsets.length - 1;
  const longest = count > 0 ? (offsets[count] ?? 0) - (offsets[count - 1] ?? 0) : 0;
  const first = new Uint32Array(longest + 2);
  let length = 0;
  for (let s = 0; s < count; s++) {
    for (const own = (offsets[s + 1] ?? 0) - (offsets[s] ?? 0); length < own; ) first[++length] = s;
  }
  first[longest + 1] = count;
  return first;
}

/** How many of `count` words, rarest first, a sentence must be looked for by to be found at `percent`. */
function prefixLength(count: number, percent: number): number {
  return count - Math.ceil((percent * count) / 100) + 1;
}

/** The distinct words among a sentence's rarest; `sorted` rises. */
export function prefixOf(sorted: Int32Array | Uint32Array, percent: number): number[] {
  return [...new Set(sorted.subarray(0, prefixLength(sorted.length, percent)))];
}

function post(
  offsets: Uint32Array,
  tokens: Uint32Array,
  words: number,
): { starts: Uint32Array; postings: Uint32Array } {
  const prefixes = Array.from({ length: offsets.length - 1 }, (_, s) =>
    prefixOf(tokens.slice(offsets[s], offsets[s + 1]).sort(), leastSimilarity),
  );
  const starts = new Uint32Array(words + 1);
  for (const prefix of prefixes)
    for (const word of prefix) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < words; word++)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const postings = new Uint32Array(starts[words] ?? 0);
  const free = starts.slice();
  prefixes.forEach((prefix, s) => {
    for (const word of prefix) {
      const at = free[word] ?? 0;
      postings[at] = s;
      free[word] = at + 1;
    }
  });
  return { starts, postings };
}

function chainByHash(
  offsets: Uint32Array,
  tokens: Uint32Array,
): { heads: Map<number, number>; next: Int32Array } {
  const heads = new Map<number, number>();
  const next = new Int32Array(offsets.length - 1).fill(-1);
  // Backwards, so that a chain is in the order of the numbers.
  for (let s = offsets.length - 2; s >= 0; s--) {
    const hash = hashTokens(tokens.subarray(offsets[s], offsets[s + 1]));
    next[s] = heads.get(hash) ?? -1;
    heads.set(hash, s);
  }
  return { heads, next };
}

/** FNV-1a over whole numbers: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashTokens(tokens: Int32Array | Uint32Array): number {
  let hash = 0x811c9dc5;
  for (const token of tokens) hash = Math.imul(hash ^ token, 0x01000193);
  return hash >>> 0;
}
