/** Finds the sentences of an index that are most like another one. */
import { distanceWithin } from './distance.ts';
import { hashNumbers } from './numbers.ts';
import { leastSimilarity, prefixOf, type TokenIndex } from './token-index.ts';

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

/** An index with what searching it takes: its words by name, and marks that one search leaves for the next to step over. */
export interface Searchable extends TokenIndex {
  readonly numbers: ReadonlyMap<string, number>;
  /** By sentence, the number of the last pass that saw it. */
  readonly seen: Uint32Array;
  pass: number;
  /** By word, how often the sentence in question still asks for it; all nought between searches. */
  readonly wanted: Uint16Array;
  /** Words of the sentence in question that were counted. */
  readonly taken: number[];
}

/** Sentences compared at most: on a million sentences the best hit was found in 99 of 100 searches. */
const defaultBudget = 8000;

/** So many hits of the same worth say no more than one: only better ones are looked for then. */
const enough = 32;

/** Percent, falling. At each level every sentence that similar is found. */
const levels = [90, 80, 70, leastSimilarity];

export function makeSearchable(index: TokenIndex): Searchable {
  const words = index.vocabulary === '' ? [] : index.vocabulary.split('\n');
  return {
    ...index,
    numbers: new Map(words.map((word, number) => [word, number])),
    seen: new Uint32Array(index.origin.length),
    pass: 0,
    wanted: new Uint16Array(words.length),
    taken: [],
  };
}

/**
 * Searches level by level and stops at the first whose best hit nothing further down could beat. The hits are not
 * sorted; the best is among them, and of those that are not better than the best some may be missing.
 * @param rate what a hit is worth, at most its similarity; 0 when it is of no use
 */
export function search(
  index: Searchable,
  words: readonly string[],
  rate: (hit: Hit) => number,
  budget: number = defaultBudget,
): SearchResult {
  const query = readQuery(index, words);
  if (query.tokens.length === 0) return { hits: [], exhaustive: true };
  for (const token of query.known) index.wanted[token] = (index.wanted[token] ?? 0) + 1;
  try {
    return searchLevels(index, query, rate, budget);
  } finally {
    for (const token of query.known) index.wanted[token] = 0;
  }
}

function searchLevels(
  index: Searchable,
  query: Query,
  rate: (hit: Hit) => number,
  budget: number,
): SearchResult {
  const hits = sameSequence(index, query);
  const known = new Set(hits.map(({ sentence }) => sentence));
  let best = 0;
  let asGood = 0;
  const take = (hit: Hit) => {
    const worth = rate(hit);
    asGood = worth > best ? 1 : asGood + Number(worth === best);
    best = Math.max(best, worth);
  };
  hits.forEach(take);
  let left = budget;
  for (const level of levels) {
    if (best >= level) break;
    for (const sentence of candidates(index, query, level)) {
      if (known.has(sentence)) continue;
      if (left-- === 0) return { hits, exhaustive: false };
      const bar = asGood < enough ? best : best + 1;
      const hit = compare(index, query, sentence, Math.max(level, bar));
      if (!hit) continue;
      known.add(sentence);
      hits.push(hit);
      take(hit);
    }
  }
  return { hits, exhaustive: true };
}

interface Query {
  /** Numbers of the words in their order; those that no sentence has are −1, −2 … */
  readonly tokens: Int32Array;
  /** Rising: the rarest first. */
  readonly sorted: Int32Array;
  /** Those that some sentence has, each as often as it occurs. */
  readonly known: Int32Array;
}

function readQuery(index: Searchable, words: readonly string[]): Query {
  const unknown = new Map<string, number>();
  const tokens = Int32Array.from(words, (word) => {
    const token = index.numbers.get(word) ?? unknown.get(word) ?? -1 - unknown.size;
    if (token < 0) unknown.set(word, token);
    return token;
  });
  return { tokens, sorted: tokens.slice().sort(), known: tokens.filter((token) => token >= 0) };
}

function sameSequence(index: Searchable, { tokens }: Query): Hit[] {
  const hits: Hit[] = [];
  const hash = hashNumbers(tokens);
  const { hashes, byHash } = index;
  for (let at = firstAtLeast(hashes, hash, 0, hashes.length); hashes[at] === hash; at++) {
    const sentence = byHash[at] ?? 0;
    if (isSequence(index, sentence, tokens)) hits.push({ sentence, similarity: 100 });
  }
  return hits;
}

function isSequence(
  { offsets, tokens }: TokenIndex,
  sentence: number,
  wanted: Int32Array,
): boolean {
  const from = offsets[sentence] ?? 0;
  if ((offsets[sentence + 1] ?? 0) - from !== wanted.length) return false;
  return wanted.every((token, i) => tokens[from + i] === token);
}

/** Each once: sentences of fitting length that share one of the words that make `level` impossible without them. */
function* candidates(index: Searchable, { sorted }: Query, level: number): Generator<number> {
  const shortest = Math.ceil((level * sorted.length) / 100);
  const longest = Math.floor((100 * sorted.length) / level);
  const from = firstOfLength(index, shortest);
  const to = firstOfLength(index, longest + 1);
  const { seen, starts, postings } = index;
  index.pass += 1;
  const { pass } = index;
  for (const word of prefixOf(sorted, level)) {
    if (word < 0) continue;
    const end = starts[word + 1] ?? 0;
    for (let at = firstAtLeast(postings, from, starts[word] ?? 0, end); at < end; at++) {
      const sentence = postings[at] ?? 0;
      if (sentence >= to) break;
      if (seen[sentence] === pass) continue;
      seen[sentence] = pass;
      yield sentence;
    }
  }
}

function firstOfLength({ firstOfLength: first }: TokenIndex, length: number): number {
  return first[Math.min(length, first.length - 1)] ?? 0;
}

/** First place from `low` up to `high` of a rising list that holds at least `value`. */
function firstAtLeast(list: Uint32Array, value: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((list[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Null below `level`. Words in common are counted first, since that is cheaper than the distance and rules most out. */
function compare(index: Searchable, query: Query, sentence: number, level: number): Hit | null {
  const from = index.offsets[sentence] ?? 0;
  const to = index.offsets[sentence + 1] ?? 0;
  const longer = Math.max(to - from, query.tokens.length);
  const most = Math.floor(((100 - level) * longer) / 100);
  if (longer - countShared(index, from, to) > most) return null;
  const distance = distanceWithin(query.tokens, index.tokens.subarray(from, to), most);
  if (distance > most) return null;
  return { sentence, similarity: Math.floor((100 * (longer - distance)) / longer) };
}

/** Words that the query has too, as often as both have them. */
function countShared({ tokens, wanted, taken }: Searchable, from: number, to: number): number {
  taken.length = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] ?? 0;
    const left = wanted[token] ?? 0;
    if (left === 0) continue;
    wanted[token] = left - 1;
    taken.push(token);
  }
  for (const token of taken) wanted[token] = (wanted[token] ?? 0) + 1;
  return taken.length;
}
