/** Memories in the database of a test. */
import { openForWriting } from '../../src/browser/database.ts';
import { chunksOf } from '../../src/browser/memory-chunks.ts';
import type { Pair } from '../../src/packs/pack.ts';
import type { MemoryRef } from '../../src/protocol/workers.ts';

/** Stores pairs as the background does those of a pack. */
export async function storePairs(
  key: string,
  pairs: readonly Pair[],
  revision = 0,
): Promise<MemoryRef> {
  const head: MemoryRef = { key, kind: 'pack', label: key, count: pairs.length, revision };
  const database = await openForWriting();
  const transaction = database.transaction(['memories', 'memory'], 'readwrite');
  for (const [number, chunk] of chunksOf(pairs)) {
    void transaction.objectStore('memory').put(chunk, [key, number]);
  }
  void transaction.objectStore('memories').put(head);
  await transaction.done;
  database.close();
  return head;
}

/** What a store holds, as text: its keys. */
export async function keysIn(store: 'memories' | 'memory' | 'shelves'): Promise<string[]> {
  const database = await openForWriting();
  const keys = await database.getAllKeys(store);
  database.close();
  return keys.map((key) => [key].flat().join(' '));
}
