/** The one IndexedDB database: its stores, how the background opens it, how the others do. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StoredShelf } from '../bilingual/memory/shelf.ts';
import type { Program } from '../core/program.ts';
import type { Pack, Pair, TermEntry } from '../packs/pack.ts';
import type { MemoryRef } from '../protocol/workers.ts';
import type { Mission } from '../settings/schema.ts';

/** A rule, or another part of a pack, that could not be used, and why, in one line. */
export interface SetAside {
  /** Id of the rule; undefined when it could not be read, or for another part of the pack. */
  readonly rule?: string | undefined;
  /** JSON path in the file. */
  readonly place: string;
  readonly reason: string;
}

/** A pack that could be read. */
export interface StoredPack {
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string;
  /** Name of the file that it came from. */
  readonly file: string;
  /** Version of the extension that read it; another may read it differently. */
  readonly readBy: string;
  /** Without the rules that were set aside. */
  readonly pack: Pack;
  readonly setAside: readonly SetAside[];
}

/** What the list of guidelines in force shows of a pack. */
export interface PackInForce {
  readonly id: string;
  readonly label: string;
  readonly title: Pack['title'];
  readonly version: number;
  readonly publisher: Pack['publisher'];
  /** ISO dates. */
  readonly published: string;
  readonly expires?: string | undefined;
  readonly setAside: readonly SetAside[];
  /** Ids of rules that run although the person turned them off or down: the pack does not let that be. */
  readonly unfollowed?: readonly string[] | undefined;
}

/** A file of guidelines that could not be read at all; what was in force of it stays. */
export interface UnreadableFile {
  readonly file: string;
  /** In one line, with the place. */
  readonly reason: string;
}

/**
 * A memory that is there whole: what is stored of one without a head is the remains of something cut short. `own` are
 * the pairs that the person kept; `count` includes the places of removed ones; `revision` rises with each change.
 */
export type MemoryHead = MemoryRef;

/** Null where a pair was removed. */
export type Chunk = readonly (Pair | null)[];

/** The one record that says what is in force; whoever reads it finds everything it names. */
export interface Pointer {
  /** Changes with anything that a reader could notice. */
  readonly key: string;
  readonly programKey: string;
  readonly memoryKey: string;
  /** Keys of the packs' memories, in the order of the packs. */
  readonly memories: readonly string[];
  readonly packs: readonly PackInForce[];
  readonly mission: Mission | null;
  readonly problems: readonly UnreadableFile[];
}

export interface Schema extends DBSchema {
  packs: { key: string; value: StoredPack };
  programs: { key: string; value: Program };
  terms: { key: string; value: readonly TermEntry[] };
  memories: { key: string; value: MemoryHead };
  /** By memory and number of the chunk. */
  memory: { key: [string, number]; value: Chunk };
  /** By memory and language. */
  shelves: { key: [string, string]; value: StoredShelf };
  active: { key: 'current'; value: Pointer };
}

const databaseName = 'attache';
const version = 2;

/** Opens the database and brings it to this version. For the background only. */
export function openForWriting(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(databaseName, version, {
    upgrade(database, from, _to, transaction) {
      if (from < 1) {
        database.createObjectStore('packs', { keyPath: 'hash' });
        database.createObjectStore('programs');
        database.createObjectStore('active');
      }
      if (from < 2) {
        // Version 1 kept all pairs in one record. The packs are still there, and what is in force is made of them again.
        if (from === 1) database.deleteObjectStore('memory');
        void transaction.objectStore('active').clear();
        database.createObjectStore('terms');
        database.createObjectStore('memories', { keyPath: 'key' });
        database.createObjectStore('memory');
        database.createObjectStore('shelves');
      }
    },
    blocking: close,
  });
}

/**
 * Opens the database as it is; null when there is none yet. Opening without a version would create an
 * empty database in its place, so a creation is aborted.
 * @param onClosed called when it was closed under the caller's hands
 */
export async function openForReading(
  onClosed: () => void = () => {},
): Promise<IDBPDatabase<Schema> | null> {
  let isMissing = false;
  try {
    return await openDB<Schema>(databaseName, undefined, {
      upgrade(_database, _from, _to, transaction) {
        isMissing = true;
        // The rejection of `openDB` says it already.
        transaction.done.catch(() => {});
        transaction.abort();
      },
      blocking: (current, blocked, event) => {
        close(current, blocked, event);
        onClosed();
      },
      terminated: onClosed,
    });
  } catch (error) {
    if (isMissing) return null;
    throw error;
  }
}

/** Another context upgrades or removes the database: get out of its way. */
function close(_current: number, _blocked: number | null, event: IDBVersionChangeEvent): void {
  (event.target as IDBDatabase).close();
}
