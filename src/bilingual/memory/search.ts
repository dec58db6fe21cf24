/** Finds the sentences of an index that are most like another one. */
import { distanceWithin } from './distance.ts';
import { hashTokens, leastSimilarity, prefixOf, type TokenIndex } from './token-index.ts';

export interface Hit {
  /** Number in the index. */
  readonly sentence: number;
  /** Percent of words that need no change, rounded down; 100 for the same sequence of words. */
  readonly similarity: number;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** False when the budget ran out, so that a better hit may exist. */
  readonly exhaustive: boolean;
}

/** Sentences compared at most: on a million sentences the best hit was found in 99 of 100 searches. */
const defaultBudget = 8000;

/** Percent, falling. At each level every sentence that similar is found. */
const levels = [90, 80, 70, leastSimilarity];

/**
 * Searches level by level and stops at the first whose best hit nothing further down could beat. The hits are not
 * sorted, and complete only down to that level.
 * @param rate what a hit is worth, at most its similarity; 0 when it is of no use
 */
export function search(
  index: TokenIndex,
  words: readonly string[],
  rate: (hit: Hit) => number,
  budget: number = defaultBudget,
): SearchResult {
  const query = readQuery(index, words);
  if (query.tokens.length === 0) return { hits: [], exhaustive: true };
  const hits = sameSequence(index, query);
  const known = new Set(hits.map(({ sentence }) => sentence));
  let best = Math.max(0, ...hits.map(rate));
  let left = budget;
  for (const level of levels) {
    if (best >= level) break;
    for (const sentence of candidates(index, query, level)) {
      if (known.has(sentence)) continue;
      if (left-- === 0) return { hits, exhaustive: false };
      const hit = compare(index, query, sentence, level);
      if (!hit) continue;
      known.add(sentence);
      hits.push(hit);
      best = Math.max(best, rate(hit));
    }
  }
  return { hits, exhaustive: true };
}

interface Query {
  /** Numbers of the words in their order; those that no sentence has are −1, −2 … */
  readonly tokens: Int32Array;
  /** Rising: the rarest first. */
  readonly sorted: Int32Array;
  readonly counts: ReadonlyMap<number, number>;
}

function readQuery(index: TokenIndex, words: readonly string[]): Query {
  const unknown = new Map<string, number>();
  const tokens = Int32Array.from(words, (word) => {
    const token = index.vocabulary.get(word) ?? unknown.get(word) ?? -1 - unknown.size;
    if (token < 0) unknown.set(word, token);
    return token;
  });
  const counts = new Map<number, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return { tokens, sorted: tokens.slice().sort(), counts };
}

function sameSequence(index: TokenIndex, { tokens }: Query): Hit[] {
  const hits: Hit[] = [];
  let sentence = index.heads.get(hashTokens(tokens)) ?? -1;
  for (; sentence >= 0; sentence = index.next[sentence] ?? -1) {
    if (distanceWithin(tokens, tokensOf(index, sentence), 0) === 0) {
      hits.push({ sentence, similarity: 100 });
    }
  }
  return hits;
}

/** Each once: sentences of fitting length that share one of the words that make `level` impossible without them. */
function* candidates(index: TokenIndex, { sorted }: Query, level: number): Generator<number> {
  const shortest = Math.ceil((level * sorted.length) / 100);
  const longest = Math.floor((100 * sorted.length) / level);
  const from = firstOfLength(index, shortest);
  const to = firstOfLength(index, longest + 1);
  const seen = new Set<number>();
  for (const word of prefixOf(sorted, level)) {
    if (word < 0) continue;
    const end = index.starts[word + 1] ?? 0;
    for (let at = firstPosting(index, word, from); at < end; at++) {
      const sentence = index.postings[at] ?? 0;
      if (sentence >= to) break;
      if (seen.has(sentence)) continue;
      seen.add(sentence);
      yield sentence;
    }
  }
}

function firstOfLength({ firstOfLength: first }: TokenIndex, length: number): number {
  return first[Math.min(length, first.length - 1)] ?? 0;
}

/** Place of the first posting of a word that is `sentence` or comes after it. */
function firstPosting({ starts, postings }: TokenIndex, word: number, sentence: number): number {
  let low = starts[word] ?? 0;
  let high = starts[word + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Null below `level`. Words in common are counted first, since that is cheaper than the distance and rules most out. */
function compare(index: TokenIndex, query: Query, sentence: number, level: number): Hit | null {
  const tokens = tokensOf(index, sentence);
  const longer = Math.max(tokens.length, query.tokens.length);
  const most = Math.floor(((100 - level) * longer) / 100);
  if (longer - countShared(query, tokens) > most) return null;
  const distance = distanceWithin(query.tokens, tokens, most);
  if (distance > most) return null;
  return { sentence, similarity: Math.floor((100 * (longer - distance)) / longer) };
}

function countShared({ counts }: Query, tokens: Uint32Array): number {
  const used = new Map<number, number>();
  let shared = 0;
  for (const token of tokens) {
    const wanted = counts.get(token);
    if (wanted === undefined) continue;
    const before = used.get(token) ?? 0;
    if (before < wanted) shared++;
    used.set(token, before + 1);
  }
  return shared;
}

function tokensOf({ offsets, tokens }: TokenIndex, sentence: number): Uint32Array {
  return tokens.subarray(offsets[sentence], offsets[sentence + 1]);
}
