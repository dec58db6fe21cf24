/** Looks through every source by what is at hand in memory, and reads the pairs of the few best places only. */
import type { Pair } from '../pair.ts';
import { primaryOf } from '../tags.ts';
import type { Draft } from './match.ts';
import { exactForm } from './normalise.ts';
import { hashString } from './numbers.ts';
import { penaltyPoints } from './penalties.ts';
import { type Hit, search } from './search.ts';
import { type Shelf, standings } from './shelf.ts';
import type { Source } from './source.ts';
import { leastSimilarity } from './token-index.ts';

/** A sentence that was found, and its pair. */
export interface FoundPlace {
  readonly pair: Pair;
  readonly tag: string;
  readonly similarity: number;
}

interface Place {
  readonly source: Source;
  /** Of the pair in its source. */
  readonly place: number;
  readonly tag: string;
  readonly similarity: number;
  /** The least that it scores before what only its pair can tell. */
  readonly worth: number;
  readonly approved: number;
}

/** Pairs read for one sentence: more than are shown, since some tell more against themselves once they are read. */
const mostRead = 8;

export async function lookThrough(
  sources: readonly Source[],
  draft: Draft,
): Promise<{ places: readonly FoundPlace[]; exhaustive: boolean }> {
  let exhaustive = true;
  const found = new Shortlist();
  for (const source of sources) {
    const shelf = await source.shelf(primaryOf(draft.from));
    if (shelf === 'building') exhaustive = false;
    else if (shelf) exhaustive = searchShelf(source, shelf, draft, found) && exhaustive;
  }
  return { places: await readPairs(found.best()), exhaustive };
}

/** Keeps the best of however many places there are. */
class Shortlist {
  #places: Place[] = [];
  #least = 0;

  add(place: Place): void {
    if (place.worth < this.#least) return;
    this.#places.push(place);
    if (this.#places.length < 8 * mostRead) return;
    this.#places = this.best();
    this.#least = this.#places.at(-1)?.worth ?? 0;
  }

  /** Of two that are as good the newer approval, the source of higher priority, then the earlier in it, is first. */
  best(): Place[] {
    const sorted = this.#places.sort((a, b) => b.worth - a.worth || b.approved - a.approved);
    return sorted.slice(0, mostRead);
  }
}

/** @returns whether the search was exhaustive */
function searchShelf(source: Source, shelf: Shelf, draft: Draft, found: Shortlist): boolean {
  const language = shelf.languages.indexOf(primaryOf(draft.to));
  if (language < 0) return true;
  const target = 1 << language;
  const today = Math.floor(draft.now / 86_400_000);
  const exact = hashString(exactForm(draft.text));
  const { exhaustive } = search(shelf.searchable, draft.words.keys, (hit) => {
    const at = shelf.index.origin[hit.sentence] ?? 0;
    if (((shelf.targets[at] ?? 0) & target) === 0 || (shelf.until[at] ?? 0) < today) return 0;
    const worth = worthOf(shelf, hit, at, exact);
    if (worth < leastSimilarity) return 0;
    found.add({
      source,
      place: shelf.pairs[at] ?? 0,
      tag: shelf.tags[shelf.tag[at] ?? 0] ?? '',
      similarity: hit.similarity,
      worth,
      approved: shelf.approved[at] ?? 0,
    });
    return worth;
  });
  return exhaustive;
}

function worthOf(shelf: Shelf, { similarity }: Hit, at: number, exact: number): number {
  const standing = standings[shelf.standing[at] ?? 0];
  const isExact = similarity === 100 && shelf.exact[at] === exact;
  const points = isExact ? (standing === 'approved' ? 101 : 100) : similarity === 100 ? 95 : 0;
  const base = points || Math.min(similarity, 94);
  if (standing === 'machine') return base - penaltyPoints.machine;
  return standing === 'human' ? base - penaltyPoints.unapproved : base;
}

async function readPairs(places: readonly Place[]): Promise<FoundPlace[]> {
  const sources = [...new Set(places.map(({ source }) => source))];
  const read = await Promise.all(
    sources.map(async (source) => {
      const own = places.filter((each) => each.source === source);
      const pairs = await source.pairs(own.map(({ place }) => place));
      return own.flatMap(({ tag, similarity }, i) => {
        const pair = pairs[i];
        return pair ? [{ pair, tag, similarity }] : [];
      });
    }),
  );
  return read.flat();
}
