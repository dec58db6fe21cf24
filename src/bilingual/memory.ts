/** The translation memory: sentences that were worded before, found again when a draft says the same or nearly so. */
import { lookThrough } from './memory/look-through.ts';
import { type Draft, describe, rate } from './memory/match.ts';
import { isExpired } from './memory/penalties.ts';
import { bestOf } from './memory/rank.ts';
import { type Source, sourceOf } from './memory/source.ts';
import { leastSimilarity } from './memory/token-index.ts';
import { readWords } from './memory/words.ts';
import type { Pair } from './pair.ts';
import { primaryOf, wordingFor } from './tags.ts';
import type { Match } from './variant.ts';

export interface Memory {
  /** In the order of their priority. */
  readonly sources: readonly Source[];
}

export interface Found {
  /** At most five, best first; the first is the best there is, the others need not be the next best. */
  readonly matches: readonly Match[];
  /** False when the search was cut short or a source is not ready, so that a better match may exist. */
  readonly exhaustive: boolean;
}

/** Wordings whose values are tried to convert; once one could be, the others add nothing. */
const mostTries = 3;

const nothing: Found = { matches: [], exhaustive: true };

export function buildMemory(pairs: readonly Pair[]): Memory {
  return { sources: [sourceOf(pairs)] };
}

/**
 * Wordings in `to` of sentences like `sentence`, which is in `from`; both BCP 47 tags. Same memory and same sentence give
 * the same answer in the same order.
 * @param now milliseconds since the epoch; what has expired is never proposed
 */
export async function findMatches(
  memory: Memory,
  sentence: string,
  from: string,
  to: string,
  now: number,
): Promise<Found> {
  if (primaryOf(from) === primaryOf(to)) return nothing;
  const draft: Draft = { text: sentence, words: readWords(sentence), from, to, now };
  if (draft.words.keys.length === 0) return nothing;
  const { places, exhaustive } = await lookThrough(memory.sources, draft);
  let tries = mostTries;
  const rated = places.flatMap(({ pair, tag, similarity }) => {
    const wording = wordingFor(pair.text, to);
    const text = pair.text[tag];
    if (!wording || text === undefined || isExpired(pair, now)) return [];
    const each = rate(draft, { pair, text, wording, similarity }, tries > 0);
    if (similarity === 100 && each.kind !== 'exact') tries = each.converted ? 0 : tries - 1;
    return each;
  });
  const useful = rated.filter(({ score }) => score >= leastSimilarity);
  return { matches: bestOf(useful).map((each) => describe(draft, each)), exhaustive };
}
