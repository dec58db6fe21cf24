/** The person's memories in the database: files that were imported, and the pairs kept one by one. Whole or not there. */
import type { IDBPDatabase } from 'idb';
import type { Pair } from '../bilingual/pair.ts';
import { announceActive } from './active-change.ts';
import { type MemoryHead, openForReading, type Schema } from './database.ts';
import { chunkSize, chunksOf, rangeOf } from './memory-chunks.ts';

/** Pairs written in one transaction: a moment's work, after which the person may cancel. */
const batchSize = 256 * chunkSize;
const ownKey = 'own';
/** Held while a memory is being written, so that nobody takes its parts for remains. */
const lock = 'memory-import';

export interface Import {
  /** Of what is imported: the same key twice is the same memory. */
  readonly key: string;
  readonly label: string;
  readonly pairs: Iterable<Pair>;
  readonly signal: AbortSignal;
  /** Called after each batch with how many pairs are written. */
  readonly onProgress: (pairs: number) => void;
}

/** Every memory that is there whole. */
export async function listMemories(): Promise<readonly MemoryHead[]> {
  return (await readDatabase((database) => database.getAll('memories'))) ?? [];
}

/**
 * Writes a memory batch by batch; it is there from the last one on, and until then nothing is. Rejects with the signal's
 * reason when cancelled, and as the database does when it is full; what was written is then gone again.
 * @returns how many pairs it has
 */
export function importMemory(job: Import): Promise<number> {
  return navigator.locks.request(lock, async () => {
    const count = await withDatabase(async (database) => {
      await sweep(database);
      if (await database.get('memories', job.key)) return null;
      try {
        return await writeAll(database, job);
      } catch (error) {
        await database.delete('memory', rangeOf(job.key));
        throw error;
      }
    });
    if (count !== null) await announceMemories();
    return count ?? 0;
  });
}

async function writeAll(database: IDBPDatabase<Schema>, job: Import): Promise<number> {
  const { key, label, signal, onProgress } = job;
  let batch: Pair[] = [];
  let count = 0;
  const flush = async () => {
    signal.throwIfAborted();
    const transaction = database.transaction('memory', 'readwrite');
    for (const [number, chunk] of chunksOf(batch, count)) {
      void transaction.store.put(chunk, [key, number]);
    }
    await transaction.done;
    count += batch.length;
    batch = [];
    onProgress(count);
  };
  for (const pair of job.pairs) {
    batch.push(pair);
    if (batch.length === batchSize) await flush();
  }
  await flush();
  signal.throwIfAborted();
  await database.put('memories', { key, kind: 'file', label, count, revision: 0 });
  return count;
}

/** Takes away a memory that the person imported, or all the pairs kept. */
export async function removeMemory(key: string): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction(['memories', 'memory', 'shelves'], 'readwrite');
    void transaction.objectStore('memories').delete(key);
    void transaction.objectStore('memory').delete(rangeOf(key));
    void transaction.objectStore('shelves').delete(rangeOf(key));
    await transaction.done;
  });
  await announceMemories();
}

/** Adds one pair to those that the person keeps. */
export async function keepPair(pair: Pair): Promise<void> {
  await changeOwn(async (read, write, count) => {
    const number = Math.floor(count / chunkSize);
    await write(number, [...(await read(number)), pair]);
    return count + 1;
  });
}

/** Takes away the pair kept at this place; the others keep theirs. */
export async function forgetPair(place: number): Promise<void> {
  await changeOwn(async (read, write, count) => {
    const number = Math.floor(place / chunkSize);
    const chunk = await read(number);
    await write(
      number,
      chunk.map((pair, i) => (i === place % chunkSize ? null : pair)),
    );
    return count;
  });
}

/** A pair that was kept, and its place. */
export interface KeptPair {
  readonly place: number;
  readonly pair: Pair;
}

/** In the order in which they were kept. */
export async function readKeptPairs(): Promise<readonly KeptPair[]> {
  const chunks = await readDatabase((database) => database.getAll('memory', rangeOf(ownKey)));
  return (chunks ?? []).flat().flatMap((pair, place) => (pair ? [{ place, pair }] : []));
}

type ReadChunk = (number: number) => Promise<readonly (Pair | null)[]>;
type WriteChunk = (number: number, chunk: readonly (Pair | null)[]) => Promise<unknown>;

/** In one transaction; what was put in order of the state before is of no more use. */
async function changeOwn(
  change: (read: ReadChunk, write: WriteChunk, count: number) => Promise<number>,
): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction(['memories', 'memory', 'shelves'], 'readwrite');
    const heads = transaction.objectStore('memories');
    const chunks = transaction.objectStore('memory');
    const head = await heads.get(ownKey);
    const count = await change(
      async (number) => (await chunks.get([ownKey, number])) ?? [],
      (number, chunk) => chunks.put(chunk, [ownKey, number]),
      head?.count ?? 0,
    );
    await heads.put({
      key: ownKey,
      kind: 'own',
      label: ownKey,
      count,
      // Of the clock, so that pairs kept after all were removed are not taken for the earlier ones.
      revision: Math.max(Date.now(), (head?.revision ?? 0) + 1),
    });
    await transaction.objectStore('shelves').delete(rangeOf(ownKey));
    await transaction.done;
  });
  await announceMemories();
}

/** Removes what an import left behind that was killed. Does nothing while one is under way. */
export async function sweepMemories(): Promise<void> {
  await navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
    if (held) await readDatabase(sweep);
  });
}

async function sweep(database: IDBPDatabase<Schema>): Promise<void> {
  const transaction = database.transaction(['memories', 'memory', 'shelves'], 'readwrite');
  const whole = new Set(await transaction.objectStore('memories').getAllKeys());
  for (const name of ['memory', 'shelves'] as const) {
    const store = transaction.objectStore(name);
    // From the first key of one memory to the first of the next.
    for (let cursor = await store.openKeyCursor(); cursor; ) {
      const [key] = cursor.key;
      if (!whole.has(key)) await store.delete(rangeOf(key));
      const rest = IDBKeyRange.lowerBound([key, []]);
      cursor = await store.openKeyCursor(rest);
    }
  }
  await transaction.done;
}

/** Every page of ours reads again which memories there are. */
function announceMemories(): Promise<void> {
  return announceActive(`memories ${Date.now()} ${Math.random()}`);
}

async function withDatabase<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const done = await readDatabase(async (database) => ({ outcome: await work(database) }));
  if (!done) throw new Error('there is no database yet');
  return done.outcome;
}

/** Null when there is no database yet. */
async function readDatabase<T>(
  work: (database: IDBPDatabase<Schema>) => Promise<T>,
): Promise<T | null> {
  const database = await openForReading();
  if (!database) return null;
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
