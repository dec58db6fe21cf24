/** Keeps the packs, and what was made of them; the state in force changes in one transaction or not at all. */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Program } from '../core/program.ts';
import {
  type Memory,
  openForReading,
  openForWriting,
  type PackInForce,
  type Pointer,
  type Schema,
  type StoredPack,
} from './database.ts';

export type { Memory, PackInForce, SetAside, StoredPack } from './database.ts';

/** Everything that a sidebar needs to work. */
export interface Active extends Memory {
  readonly key: string;
  readonly program: Program;
  readonly memoryKey: string;
  readonly packs: readonly PackInForce[];
  readonly mission: Pointer['mission'];
}

/** A state to put in force. `program` and `memory` may be left out when stored under the same key already. */
export interface NextState {
  readonly pointer: Pointer;
  readonly packs: readonly StoredPack[];
  readonly program: Program | null;
  readonly memory: Memory | null;
}

type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** What is in force, read in one transaction; null before the first activation. */
export async function readActive(): Promise<Active | null> {
  const database = await openForReading();
  if (!database) return null;
  try {
    const transaction = database.transaction(['active', 'programs', 'memory']);
    const pointer = await transaction.objectStore('active').get('current');
    if (!pointer) return null;
    const program = await transaction.objectStore('programs').get(pointer.programKey);
    const memory = await transaction.objectStore('memory').get(pointer.memoryKey);
    if (!program || !memory) return null;
    const { key, memoryKey, packs, mission } = pointer;
    return { key, program, memoryKey, ...memory, packs, mission };
  } finally {
    database.close();
  }
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
      ['packs', 'programs', 'memory', 'active'],
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
  await keepOne(transaction, 'memory', pointer.memoryKey, next.memory);
  await transaction.objectStore('active').put(pointer, 'current');
}

async function replaceAll(transaction: Writing, packs: readonly StoredPack[]): Promise<void> {
  const store = transaction.objectStore('packs');
  await store.clear();
  for (const pack of packs) await store.put(pack);
}

async function keepOne<S extends 'programs' | 'memory'>(
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
