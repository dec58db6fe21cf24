/** All sentences of one language in a memory: their words, and what must be known of each before its pair is read. */
import type { Pair } from '../pair.ts';
import { primaryOf } from '../tags.ts';
import { IndexBuilder } from './index-builder.ts';
import { exactForm } from './normalise.ts';
import { hashString, Numbers } from './numbers.ts';
import { dayOf } from './penalties.ts';
import { makeSearchable, type Searchable } from './search.ts';
import type { TokenIndex } from './token-index.ts';
import { readWords } from './words.ts';

/** Plain data, to be kept as it is. Of each sentence by its place in the list that the index was built from. */
export interface StoredShelf {
  readonly index: TokenIndex;
  /** Tags that sentences have, such as `fr` and `fr-CA`. */
  readonly tags: readonly string[];
  /** Primary subtags of the pairs: bit n of `targets` is for the nth. */
  readonly languages: readonly string[];
  /** Place of the pair in the memory. */
  readonly pairs: Uint32Array;
  /** Which of the tags. */
  readonly tag: Uint32Array;
  /** Of the exact form. */
  readonly exact: Uint32Array;
  readonly targets: Uint32Array;
  /** Place in `standings`. */
  readonly standing: Uint32Array;
  /** Days since the epoch: the last on which it is proposed, and the one on which it was approved. */
  readonly until: Uint32Array;
  readonly approved: Uint32Array;
}

export interface Shelf extends StoredShelf {
  readonly searchable: Searchable;
}

/** Best first. */
export const standings = ['approved', 'human', 'example', 'machine'] as const;
export type Standing = (typeof standings)[number];

const always = 0xffffffff;
/** More languages than a pack can have pairs in. */
const mostLanguages = 32;

export function standingOf({ origin, approved }: Pair): Standing {
  if (origin !== 'human') return origin;
  return approved ? 'approved' : 'human';
}

export function openShelf(stored: StoredShelf): Shelf {
  return { ...stored, searchable: makeSearchable(stored.index) };
}

const columns = ['pairs', 'tag', 'exact', 'targets', 'standing', 'until', 'approved'] as const;

/** Takes pairs one by one, in the order of the memory. */
export class ShelfBuilder {
  readonly #lang: string;
  readonly #index = new IndexBuilder();
  readonly #tags: string[] = [];
  readonly #languages: string[] = [];
  readonly #columns = Object.fromEntries(columns.map((name) => [name, new Numbers()])) as Record<
    (typeof columns)[number],
    Numbers
  >;

  /** @param lang primary subtag */
  constructor(lang: string) {
    this.#lang = lang;
  }

  /** @param place of the pair in the memory */
  add(pair: Pair, place: number): void {
    for (const [tag, text] of Object.entries(pair.text)) {
      if (primaryOf(tag) !== this.#lang) continue;
      this.#index.add(readWords(text).keys);
      const to = this.#columns;
      to.pairs.push(place);
      to.tag.push(placeIn(this.#tags, tag));
      to.exact.push(hashString(exactForm(text)));
      to.targets.push(this.#targetsOf(pair));
      to.standing.push(standings.indexOf(standingOf(pair)));
      to.until.push(pair.expires === undefined ? always : dayOf(pair.expires));
      to.approved.push(pair.approved ? dayOf(pair.approved.on) : 0);
    }
  }

  finish(): StoredShelf {
    const held = Object.fromEntries(
      columns.map((name) => [name, this.#columns[name].view().slice()]),
    ) as Pick<StoredShelf, (typeof columns)[number]>;
    return {
      index: this.#index.finish(),
      tags: this.#tags,
      languages: this.#languages,
      ...held,
    };
  }

  #targetsOf({ text }: Pair): number {
    let bits = 0;
    for (const tag of Object.keys(text)) {
      const at = placeIn(this.#languages, primaryOf(tag));
      if (at < mostLanguages && text[tag]?.trim()) bits |= 1 << at;
    }
    return bits >>> 0;
  }
}

function placeIn(list: string[], entry: string): number {
  const at = list.indexOf(entry);
  return at >= 0 ? at : list.push(entry) - 1;
}
