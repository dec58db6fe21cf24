/** The one IndexedDB database: its stores, how the background opens it, how the others do. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Program } from '../core/program.ts';
import type { Pack, Pair, TermEntry } from '../packs/pack.ts';
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
}

/** A file of guidelines that could not be read at all; what was in force of it stays. */
export interface UnreadableFile {
  readonly file: string;
  /** In one line, with the place. */
  readonly reason: string;
}

export interface Memory {
  readonly pairs: readonly Pair[];
  readonly terms: readonly TermEntry[];
}

/** The one record that says what is in force; whoever reads it finds everything it names. */
export interface Pointer {
  /** Changes with anything that a reader could notice. */
  readonly key: string;
  readonly programKey: string;
  readonly memoryKey: string;
  readonly packs: readonly PackInForce[];
  readonly mission: Mission | null;
  readonly problems: readonly UnreadableFile[];
}

export interface Schema extends DBSchema {
  packs: { key: string; value: StoredPack };
  programs: { key: string; value: Program };
  memory: { key: string; value: Memory };
  active: { key: 'current'; value: Pointer };
}

const databaseName = 'attache';
const version = 1;

/** Opens the database and brings it to this version. For the background only. */
export function openForWriting(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(databaseName, version, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('packs', { keyPath: 'hash' });
        database.createObjectStore('programs');
        database.createObjectStore('memory');
        database.createObjectStore('active');
      }
    },
    blocking: close,
  });
}

/**
 * Opens the database as it is; null when there is none yet. Opening without a version would create an
 * empty database in its place, so a creation is aborted.
 */
export async function openForReading(): Promise<IDBPDatabase<Schema> | null> {
  let isMissing = false;
  try {
    return await openDB<Schema>(databaseName, undefined, {
      upgrade(_database, _from, _to, transaction) {
        isMissing = true;
        // The rejection of `openDB` says it already.
        transaction.done.catch(() => {});
        transaction.abort();
      },
      blocking: close,
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
