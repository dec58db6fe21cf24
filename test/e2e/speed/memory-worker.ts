/** A worker that stores a made-up memory in the extension's database, and measures how the product looks things up in it. */
import { findMatches } from '../../../src/bilingual/memory.ts';
import type { Pair } from '../../../src/bilingual/pair.ts';
import { openForReading } from '../../../src/browser/database.ts';
import { keepOpen } from '../../../src/browser/keep-open.ts';
import { chunksOf } from '../../../src/browser/memory-chunks.ts';
import { StoredSource } from '../../../src/browser/stored-source.ts';
import type { MemoryRef } from '../../../src/protocol/workers.ts';
import { generatePairs, generateQueries } from '../../bench/inputs/sentences.mjs';

export interface Measured {
  readonly built: number;
  readonly read: number;
  readonly lookups: readonly number[];
  readonly cut: number;
}

const queries = 400;
const warmUp = 100;

async function store(pairs: readonly Pair[]): Promise<MemoryRef> {
  const database = await openForReading();
  if (!database) throw new Error('there is no database yet');
  const key = `bench-${pairs.length}`;
  const head: MemoryRef = { key, kind: 'file', label: key, count: pairs.length, revision: 0 };
  for (let at = 0; at < pairs.length; at += 16_384) {
    const transaction = database.transaction('memory', 'readwrite');
    for (const [number, chunk] of chunksOf(pairs.slice(at, at + 16_384), at)) {
      void transaction.store.put(chunk, [key, number]);
    }
    await transaction.done;
  }
  await database.put('memories', head);
  database.close();
  return head;
}

/** Milliseconds until a memory that no worker knew is ready. */
async function open(head: MemoryRef): Promise<{ source: StoredSource; took: number }> {
  const start = performance.now();
  let tell = () => {};
  const ready = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const source = new StoredSource(head, keepOpen(), tell);
  if ((await source.shelf('fr')) === 'building') await ready;
  return { source, took: performance.now() - start };
}

async function measure(size: number): Promise<Measured> {
  const pairs = generatePairs(size);
  const sentences = generateQueries(pairs, warmUp + queries);
  const head = await store(pairs);
  pairs.length = 0;
  const { took: built } = await open(head);
  const { source, took: read } = await open(head);
  const memory = { sources: [source] };
  const lookups: number[] = [];
  let cut = 0;
  for (const [i, { text }] of sentences.entries()) {
    const start = performance.now();
    const { exhaustive } = await findMatches(memory, text, 'fr', 'en', 0);
    if (i < warmUp) continue;
    lookups.push(performance.now() - start);
    if (!exhaustive) cut += 1;
  }
  return { built, read, lookups, cut };
}

self.onmessage = async ({ data }: MessageEvent<number>) => {
  try {
    self.postMessage(await measure(data));
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
};
