/** Keeps the packs, and what was made of them; the state in force changes in one transaction or not at all. */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Program } from '../core/program.ts';
import type { Pair, TermEntry } from '../packs/pack.ts';
import {
  type MemoryHead,
  openForReading,
  openForWriting,
  type PackInForce,
  type Pointer,
  type Schema,
  type StoredPack,
} from './database.ts';
import { chunksOf, rangeOf } from './memory-chunks.ts';

export type { MemoryHead, PackInForce, SetAside, StoredPack } from './database.ts';

/** Everything that a sidebar needs to work. */
export interface Active {
  readonly key: string;
  readonly program: Program;
  readonly memoryKey: string;
  /** The person's own first, then what was imported, then those of the packs. */
  readonly memories: readonly MemoryHead[];
  readonly terms: readonly TermEntry[];
  readonly packs: readonly PackInForce[];
  readonly mission: Pointer['mission'];
}

/** The pairs of a pack. */
export interface PackMemory {
  readonly key: string;
  readonly label: string;
  readonly pairs: readonly Pair[];
}

/** A state to put in force. `program` and `terms` may be left out when stored under the same key already. */
export interface NextState {
  readonly pointer: Pointer;
  readonly packs: readonly StoredPack[];
  readonly program: Program | null;
  readonly terms: readonly TermEntry[] | null;
  /** Those that the pointer names; one that is stored already is not written again. */
  readonly memories: readonly PackMemory[];
}

type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** What is in force, read in one transaction; null before the first activation. */
export async function readActive(): Promise<Active | null> {
  const database = await openForReading();
  if (!database) return null;
  try {
    const transaction = database.transaction(['active', 'programs', 'terms', 'memories']);
    const pointer = await transaction.objectStore('active').get('current');
    if (!pointer) return null;
    const program = await transaction.objectStore('programs').get(pointer.programKey);
    const terms = await transaction.objectStore('terms').get(pointer.memoryKey);
    const heads = await transaction.objectStore('memories').getAll();
    if (!program || !terms) return null;
    const { key, memoryKey, packs, mission } = pointer;
    return { key, program, memoryKey, memories: inOrder(heads, pointer), terms, packs, mission };
  } finally {
    database.close();
  }
}

function inOrder(heads: readonly MemoryHead[], { memories }: Pointer): MemoryHead[] {
  const of = (kind: MemoryHead['kind']) => heads.filter((head) => head.kind === kind);
  const inForce = memories.flatMap((key) => heads.find((head) => head.key === key) ?? []);
  return [...of('own'), ...of('file'), ...inForce];
}

/** What is in force, without the program and the memory; null before the first activation. */
export async function readPointer(): Promise<Pointer | null> {
  const database = await openForReading();
  if (!database) return null;
  try {
    return (await database.get('active', 'current')) ?? null;
  } finally {
    database.close();
  }
}

/** Every pack that could be read, in force or not. */
export async function readPacks(): Promise<readonly StoredPack[]> {
  const database = await openForReading();
  if (!database) return [];
  try {
    return await database.getAll('packs');
  } finally {
    database.close();
  }
}

/**
 * Puts a state in force and drops what nothing points at any more. For the background only.
 * Rejects when it cannot be written; the state before is then still whole.
 */
export async function replaceActive(next: NextState): Promise<void> {
  const database = await openForWriting();
  try {
    const transaction = database.transaction(
      ['packs', 'programs', 'terms', 'memories', 'memory', 'shelves', 'active'],
      'readwrite',
    );
    // Awaited to the end in any case: an unhandled rejection of `done` would hide the first error.
    const done = transaction.done.catch((error: unknown) => error);
    try {
      await write(transaction, next);
    } catch (error) {
      transaction.abort();
      await done;
      throw error;
    }
    const failure = await done;
    if (failure) throw failure;
  } finally {
    database.close();
  }
}

async function write(transaction: Writing, next: NextState): Promise<void> {
  const { pointer } = next;
  await replaceAll(transaction, next.packs);
  await keepOne(transaction, 'programs', pointer.programKey, next.program);
  await keepOne(transaction, 'terms', pointer.memoryKey, next.terms);
  await keepMemories(transaction, next);
  await transaction.objectStore('active').put(pointer, 'current');
}

async function replaceAll(transaction: Writing, packs: readonly StoredPack[]): Promise<void> {
  const store = transaction.objectStore('packs');
  await store.clear();
  for (const pack of packs) await store.put(pack);
}

/** Those of packs that are no longer in force go, with what was made of them; the person's stay. */
async function keepMemories(transaction: Writing, { pointer, memories }: NextState): Promise<void> {
  const heads = transaction.objectStore('memories');
  const known = await heads.getAll();
  for (const { key, kind } of known) {
    if (kind !== 'pack' || pointer.memories.includes(key)) continue;
    await heads.delete(key);
    await transaction.objectStore('memory').delete(rangeOf(key));
    await transaction.objectStore('shelves').delete(rangeOf(key));
  }
  const there = new Set(known.map(({ key }) => key));
  for (const { key, label, pairs } of memories.filter((memory) => !there.has(memory.key))) {
    await heads.put({ key, kind: 'pack', label, count: pairs.length, revision: 0 });
    const chunks = transaction.objectStore('memory');
    let last: Promise<unknown> | undefined;
    for (const [number, chunk] of chunksOf(pairs)) last = chunks.put(chunk, [key, number]);
    await last;
    there.add(key);
  }
  const missing = pointer.memories.find((key) => !there.has(key));
  if (missing !== undefined) throw new Error(`no memory is stored under ${missing}`);
}

async function keepOne<S extends 'programs' | 'terms'>(
  transaction: Writing,
  name: S,
  key: string,
  value: Schema[S]['value'] | null,
): Promise<void> {
  const store = transaction.objectStore(name);
  if (value) await store.put(value, key);
  const keys = await store.getAllKeys();
  if (!keys.includes(key)) throw new Error(`nothing is stored in ${name} under ${key}`);
  for (const other of keys) if (other !== key) await store.delete(other);
}
