/** How the pairs of a memory are cut up: small enough that reading five of them reads little else (measured: 16). */
import type { Chunk } from './database.ts';

export const chunkSize = 16;

/**
 * Each chunk with its number.
 * @param first place of the first pair, a multiple of `chunkSize`
 */
export function* chunksOf(pairs: Chunk, first = 0): Generator<[number: number, chunk: Chunk]> {
  for (let at = 0; at < pairs.length; at += chunkSize) {
    yield [(first + at) / chunkSize, pairs.slice(at, at + chunkSize)];
  }
}

/** Everything that is kept under a memory's key. An empty list comes after every number and text. */
export function rangeOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}
