/**
 * Reads what is in force while the rest of a page of ours is still being parsed: of all that a person waits for before
 * the first finding, this took longest.
 */
import { onActiveChange } from './active-change.ts';
import { type Active, readActive } from './pack-store.ts';

let ahead: Promise<Active | null> | null = null;
let isStale = false;
let unhear = () => {};

/** For the first script of a page. What is read is dropped if another state is put in force before it is taken. */
export function readActiveAhead(): void {
  unhear = onActiveChange(() => {
    isStale = true;
  });
  ahead = readActive();
  // Told to whoever takes it.
  ahead.catch(() => {});
}

/**
 * What is in force: the first time what was read ahead, if that is still so. To be called once changes are listened for.
 * Rejects when it cannot be read.
 */
export function takeActive(): Promise<Active | null> {
  const read = isStale ? null : ahead;
  unhear();
  ahead = null;
  return read ?? readActive();
}
