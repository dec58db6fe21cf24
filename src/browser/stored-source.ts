/** A memory in the database, for the bilingual worker: its sentences in order at hand, its pairs read when asked for. */
import type { IDBPDatabase } from 'idb';
import {
  openShelf,
  type Shelf,
  ShelfBuilder,
  type StoredShelf,
} from '../bilingual/memory/shelf.ts';
import type { Source } from '../bilingual/memory/source.ts';
import type { Pair } from '../bilingual/pair.ts';
import type { Chunk, MemoryHead, Schema } from './database.ts';
import { chunkSize } from './memory-chunks.ts';

/** Changes with whatever a shelf is made of: words, hashes, columns. Shelves of another edition are made again. */
const edition = 'v1';
/** Pairs up to which a lookup waits until they are in order: about 20 ms. */
const mostWaitedFor = 2000;
/** Chunks read at once while putting in order; lookups come in between. */
const stride = 32;
/** Chunks kept at hand. */
const mostKept = 256;

type Open = () => Promise<IDBPDatabase<Schema> | null>;

export class StoredSource implements Source {
  readonly #head: MemoryHead;
  readonly #open: Open;
  readonly #onReady: () => void;
  readonly #shelves = new Map<string, Promise<Shelf | null>>();
  readonly #ready = new Set<string>();
  /** The one used last at the end. */
  readonly #chunks = new Map<number, Chunk>();

  /** @param onReady called when a shelf that a lookup did not wait for is ready */
  constructor(head: MemoryHead, open: Open, onReady: () => void) {
    this.#head = head;
    this.#open = open;
    this.#onReady = onReady;
  }

  async shelf(lang: string): Promise<Shelf | null | 'building'> {
    let shelf = this.#shelves.get(lang);
    if (!shelf) {
      shelf = this.#load(lang);
      this.#shelves.set(lang, shelf);
      // A lookup that fails is tried again by the next one.
      shelf.catch(() => this.#shelves.delete(lang));
      if (this.#head.count > mostWaitedFor)
        void shelf.then(
          () => this.#tell(lang),
          () => {},
        );
      else this.#ready.add(lang);
    }
    return this.#ready.has(lang) ? shelf : 'building';
  }

  async pairs(places: readonly number[]): Promise<readonly (Pair | null)[]> {
    const numbers = places.map((place) => Math.floor(place / chunkSize));
    const missing = [...new Set(numbers)].filter((number) => !this.#chunks.has(number));
    if (missing.length > 0) await this.#read(missing);
    const found = places.map(
      (place, i) => this.#chunks.get(numbers[i] ?? -1)?.[place % chunkSize] ?? null,
    );
    this.#forgetOld(numbers);
    return found;
  }

  #tell(lang: string): void {
    this.#ready.add(lang);
    this.#onReady();
  }

  async #load(lang: string): Promise<Shelf | null> {
    const database = await this.#database();
    const name: [string, string] = [this.#head.key, `${lang} ${edition} ${this.#head.revision}`];
    const stored = await database.get('shelves', name);
    if (stored) return openShelf(stored);
    const built = await this.#build(database, lang);
    await this.#keep(database, name, built);
    return built.pairs.length === 0 ? null : openShelf(built);
  }

  async #build(database: IDBPDatabase<Schema>, lang: string): Promise<StoredShelf> {
    const { key, count } = this.#head;
    const builder = new ShelfBuilder(lang);
    const chunks = Math.ceil(count / chunkSize);
    for (let from = 0; from < chunks; from += stride) {
      const range = IDBKeyRange.bound([key, from], [key, from + stride - 1]);
      const read = await database.getAll('memory', range);
      read.flat().forEach((pair, i) => {
        if (pair) builder.add(pair, from * chunkSize + i);
      });
    }
    return builder.finish();
  }

  /** Kept only beside the memory that it is of, and only in its present state: it may have changed or gone meanwhile. */
  async #keep(
    database: IDBPDatabase<Schema>,
    name: [string, string],
    shelf: StoredShelf,
  ): Promise<void> {
    try {
      const transaction = database.transaction(['memories', 'shelves'], 'readwrite');
      const head = await transaction.objectStore('memories').get(this.#head.key);
      if (head?.revision === this.#head.revision) {
        await transaction.objectStore('shelves').put(shelf, name);
      }
      await transaction.done;
    } catch (error) {
      // It is made again next time; this time it is at hand.
      console.warn('The order of a memory could not be kept.', error);
    }
  }

  /** In one transaction, which costs more than what it reads. */
  async #read(numbers: readonly number[]): Promise<void> {
    const database = await this.#database();
    const { store, done } = database.transaction('memory');
    // What was read is there before the transaction has come to its end, which takes as long again.
    done.catch(() => {});
    const chunks = await Promise.all(numbers.map((number) => store.get([this.#head.key, number])));
    for (const [i, number] of numbers.entries()) this.#chunks.set(number, chunks[i] ?? []);
  }

  /** Keeps the chunks used last. */
  #forgetOld(used: readonly number[]): void {
    for (const number of used) {
      const chunk = this.#chunks.get(number);
      if (!chunk) continue;
      this.#chunks.delete(number);
      this.#chunks.set(number, chunk);
    }
    for (const number of this.#chunks.keys()) {
      if (this.#chunks.size <= mostKept) return;
      this.#chunks.delete(number);
    }
  }

  async #database(): Promise<IDBPDatabase<Schema>> {
    const database = await this.#open();
    if (!database) throw new Error('There is no database yet.');
    return database;
  }
}
