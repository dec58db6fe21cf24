/** Builds an index sentence by sentence, so that whoever feeds it may stop for breath in between. */
import { hashNumbers, Numbers } from './numbers.ts';
import { leastSimilarity, prefixOf, type TokenIndex } from './token-index.ts';

export class IndexBuilder {
  /** Words in the order in which they were met. */
  readonly #words = new Map<string, number>();
  /** Of all sentences one after the other, words by that order. */
  readonly #tokens = new Numbers();
  readonly #ends = new Numbers();
  /** Sentences that have a word, by the same order. */
  readonly #counts = new Numbers();
  readonly #lastSeen = new Numbers();

  /** Adds the next sentence of the list; one without words keeps its place there and is never found. */
  add(words: readonly string[]): void {
    const sentence = this.#ends.length + 1;
    for (const word of words) {
      let id = this.#words.get(word);
      if (id === undefined) {
        id = this.#words.size;
        this.#words.set(word, id);
        this.#counts.push(0);
        this.#lastSeen.push(0);
      }
      this.#tokens.push(id);
      const lastSeen = this.#lastSeen.view();
      if (lastSeen[id] === sentence) continue;
      lastSeen[id] = sentence;
      const counts = this.#counts.view();
      counts[id] = (counts[id] ?? 0) + 1;
    }
    this.#ends.push(this.#tokens.length);
  }

  finish(): TokenIndex {
    const { rank, vocabulary } = rankWords(this.#words, this.#counts.view());
    const ends = this.#ends.view();
    const origin = sortByLength(ends);
    const { offsets, tokens } = layOut(origin, ends, this.#tokens.view(), rank);
    return {
      origin,
      vocabulary,
      offsets,
      tokens,
      firstOfLength: countLengths(offsets),
      ...post(offsets, tokens, rank.length),
      ...sortByHash(offsets, tokens),
    };
  }
}

/** Of a list at once. */
export function buildTokenIndex(sentences: Iterable<readonly string[]>): TokenIndex {
  const builder = new IndexBuilder();
  for (const words of sentences) builder.add(words);
  return builder.finish();
}

/** The rarest word is number 0; of two as rare, the one met first. */
function rankWords(
  words: ReadonlyMap<string, number>,
  counts: Uint32Array,
): { rank: Uint32Array; vocabulary: string } {
  const rarestFirst = sortedBy(counts);
  const rank = new Uint32Array(rarestFirst.length);
  rarestFirst.forEach((id, number) => {
    rank[id] = number;
  });
  const met = [...words.keys()];
  return { rank, vocabulary: Array.from(rarestFirst, (id) => met[id]).join('\n') };
}

/** Places of a list by rising value, then by place. Both fit one number: values and places below 2^26. */
function sortedBy(values: Uint32Array): Uint32Array {
  const span = 2 ** 26;
  const keys = Float64Array.from(values, (value, place) => value * span + place).sort();
  return Uint32Array.from(keys, (key) => key % span);
}

function sortByLength(ends: Uint32Array): Uint32Array {
  const lengths = ends.map((end, i) => end - (ends[i - 1] ?? 0));
  return sortedBy(lengths).filter((place) => lengths[place] !== 0);
}

function layOut(
  origin: Uint32Array,
  ends: Uint32Array,
  met: Uint32Array,
  rank: Uint32Array,
): { offsets: Uint32Array; tokens: Uint32Array } {
  const offsets = new Uint32Array(origin.length + 1);
  const tokens = new Uint32Array(met.length);
  let at = 0;
  origin.forEach((place, sentence) => {
    for (let from = ends[place - 1] ?? 0; from < (ends[place] ?? 0); from++) {
      tokens[at++] = rank[met[from] ?? 0] ?? 0;
    }
    offsets[sentence + 1] = at;
  });
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

function post(
  offsets: Uint32Array,
  tokens: Uint32Array,
  words: number,
): { starts: Uint32Array; postings: Uint32Array } {
  const found = new Numbers();
  const lengths = new Numbers();
  const starts = new Uint32Array(words + 1);
  for (let s = 0; s + 1 < offsets.length; s++) {
    const prefix = prefixOf(tokens.slice(offsets[s], offsets[s + 1]).sort(), leastSimilarity);
    lengths.push(prefix.length);
    for (const word of prefix) {
      found.push(word);
      starts[word + 1] = (starts[word + 1] ?? 0) + 1;
    }
  }
  for (let word = 0; word < words; word++)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  return { starts, postings: distribute(found.view(), lengths.view(), starts) };
}

function distribute(found: Uint32Array, lengths: Uint32Array, starts: Uint32Array): Uint32Array {
  const postings = new Uint32Array(found.length);
  const free = starts.slice();
  let from = 0;
  lengths.forEach((length, sentence) => {
    for (const word of found.subarray(from, from + length)) {
      const at = free[word] ?? 0;
      postings[at] = sentence;
      free[word] = at + 1;
    }
    from += length;
  });
  return postings;
}

function sortByHash(
  offsets: Uint32Array,
  tokens: Uint32Array,
): { hashes: Uint32Array; byHash: Uint32Array } {
  const count = offsets.length - 1;
  const own = new Uint32Array(count);
  for (let s = 0; s < count; s++) {
    own[s] = hashNumbers(tokens.subarray(offsets[s], offsets[s + 1]));
  }
  // 2^53 holds a hash and the number of one of two million sentences.
  const span = 2 ** 21;
  const keys = Float64Array.from(own, (hash, sentence) => hash * span + sentence).sort();
  const byHash = Uint32Array.from(keys, (key) => key % span);
  return { hashes: byHash.map((sentence) => own[sentence] ?? 0), byHash };
}
