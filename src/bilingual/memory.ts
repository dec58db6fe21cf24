/** The translation memory: sentences that were worded before, found again when a draft says the same or nearly so. */

import { type Candidate, describe, type Rated, rate } from './memory/match.ts';
import { isExpired } from './memory/penalties.ts';
import { type Hit, search } from './memory/search.ts';
import { buildTokenIndex, leastSimilarity, type TokenIndex } from './memory/token-index.ts';
import { readWords } from './memory/words.ts';
import type { Pair } from './pair.ts';
import { primaryOf, wordingFor } from './tags.ts';
import type { Match } from './variant.ts';

export interface Memory {
  readonly pairs: readonly Pair[];
  /** By primary subtag, each built when a draft in that language is first looked up. */
  readonly shelves: Map<string, Shelf>;
}

/** All sentences of one language. */
interface Shelf {
  readonly index: TokenIndex;
  readonly sentences: readonly { readonly pair: Pair; readonly text: string }[];
}

export interface Found {
  /** At most five, best first; the first is the best there is, the others need not be the next best. */
  readonly matches: readonly Match[];
  /** False when the search was cut short, so that a better match may exist. */
  readonly exhaustive: boolean;
}

const mostMatches = 5;

/** Costs nothing until something is looked up; then about 5 ms for each 1,000 sentences of the draft's language. */
export function buildMemory(pairs: readonly Pair[]): Memory {
  return { pairs, shelves: new Map() };
}

/**
 * Wordings in `to` of sentences like `sentence`, which is in `from`; both BCP 47 tags. Same memory and same sentence give
 * the same answer in the same order.
 * @param now milliseconds since the epoch; what has expired is never proposed
 */
export function findMatches(
  memory: Memory,
  sentence: string,
  from: string,
  to: string,
  now: number,
): Found {
  if (primaryOf(from) === primaryOf(to)) return { matches: [], exhaustive: true };
  const shelf = shelfOf(memory, primaryOf(from));
  const draft = { text: sentence, words: readWords(sentence) };
  const useful: Rated[] = [];
  const { exhaustive } = search(shelf.index, draft.words.keys, (hit) => {
    const candidate = candidateOf(shelf, hit, to, now);
    const rated = candidate && rate(draft, candidate);
    if (!rated || rated.score < leastSimilarity) return 0;
    useful.push(rated);
    return rated.score;
  });
  return { matches: bestOf(useful).map((rated) => describe(draft, rated)), exhaustive };
}

function shelfOf(memory: Memory, lang: string): Shelf {
  const built = memory.shelves.get(lang);
  if (built) return built;
  const sentences = memory.pairs.flatMap((pair) =>
    Object.entries(pair.text)
      .filter(([tag]) => primaryOf(tag) === lang)
      .map(([, text]) => ({ pair, text })),
  );
  const index = buildTokenIndex(sentences.map(({ text }) => readWords(text).keys));
  const shelf = { index, sentences };
  memory.shelves.set(lang, shelf);
  return shelf;
}

function candidateOf(shelf: Shelf, hit: Hit, to: string, now: number): Candidate | null {
  const found = shelf.sentences[shelf.index.origin[hit.sentence] ?? -1];
  const wording = found && wordingFor(found.pair.text, to);
  if (!wording || isExpired(found.pair, now)) return null;
  return { ...found, wording, similarity: hit.similarity };
}

/** Best score first; then what a person approved, the newest approval, and the id. One for each pair. */
function bestOf(rated: Rated[]): Rated[] {
  rated.sort(
    (a, b) =>
      b.score - a.score ||
      standing(a.pair) - standing(b.pair) ||
      compareText(b.pair.approved?.on ?? '', a.pair.approved?.on ?? '') ||
      compareText(a.pair.id, b.pair.id),
  );
  const seen = new Set<Pair>();
  const first = rated.filter(({ pair }) => !seen.has(pair) && seen.add(pair));
  return first.slice(0, mostMatches);
}

function standing({ origin, approved }: Pair): number {
  if (origin === 'machine') return 3;
  if (origin === 'example') return 2;
  return approved ? 0 : 1;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
