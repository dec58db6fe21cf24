/** One connection for a worker's life, opened when first needed and again after the background has upgraded the database. */
import type { IDBPDatabase } from 'idb';
import { openForReading, type Schema } from './database.ts';

/** @returns gives the connection, null while there is no database */
export function keepOpen(): () => Promise<IDBPDatabase<Schema> | null> {
  let open: Promise<IDBPDatabase<Schema> | null> | null = null;
  const forget = () => {
    open = null;
  };
  return () => {
    open ??= openForReading(forget).then((database) => {
      if (!database) forget();
      return database;
    });
    open.catch(forget);
    return open;
  };
}
