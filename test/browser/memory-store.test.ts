/** Memories that the person imports or keeps: whole or not there, whatever breaks off and when. */
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openForWriting } from '../../src/browser/database.ts';
import {
  forgetPair,
  importMemory,
  keepPair,
  listMemories,
  readKeptPairs,
  removeMemory,
  sweepMemories,
} from '../../src/browser/memory-store.ts';
import { replaceActive } from '../../src/browser/pack-store.ts';
import type { Pair } from '../../src/packs/pack.ts';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';
import { keysIn } from './memories.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));

const pairOf = (i: number): Pair => ({
  id: `p${i}`,
  origin: 'human',
  text: { fr: `Phrase ${i}`, en: `Sentence ${i}` },
});
const pairs = (count: number) => Array.from({ length: count }, (_, i) => pairOf(i));
const going = new AbortController().signal;

function importPairs(
  list: Iterable<Pair>,
  more: { signal?: AbortSignal; onProgress?: () => void } = {},
) {
  return importMemory({
    key: 'file-1',
    label: 'a.tsv',
    pairs: list,
    signal: more.signal ?? going,
    onProgress: more.onProgress ?? (() => {}),
  });
}

beforeEach(async () => {
  fake.browser = fakeBrowser().browser;
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  (await openForWriting()).close();
  return () => vi.restoreAllMocks();
});

describe('an import', () => {
  it('is there with all its pairs, and says how far it is on the way', async () => {
    const progress: number[] = [];
    const written = await importMemory({
      key: 'file-1',
      label: 'a.tsv',
      pairs: pairs(9000),
      signal: going,
      onProgress: (count) => progress.push(count),
    });
    expect(written).toBe(9000);
    expect(progress).toEqual([4096, 8192, 9000]);
    expect(await listMemories()).toEqual([
      { key: 'file-1', kind: 'file', label: 'a.tsv', count: 9000, revision: 0 },
    ]);
    expect(await keysIn('memory')).toHaveLength(Math.ceil(9000 / 16));
  });

  it('that is cancelled leaves nothing, at whichever batch', async () => {
    for (const last of [1, 2, 3]) {
      const cancel = new AbortController();
      let batches = 0;
      const onProgress = () => {
        batches += 1;
        if (batches === last) cancel.abort();
      };
      const done = importPairs(pairs(9000), { signal: cancel.signal, onProgress });
      await expect(done).rejects.toThrow('abort');
      expect(batches).toBe(last);
      expect(await listMemories()).toEqual([]);
      expect(await keysIn('memory')).toEqual([]);
    }
  });

  it('that finds the disk full leaves nothing, and what was there before', async () => {
    await keepPair(pairOf(1));
    const put = IDBObjectStore.prototype.put;
    let left = 300;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...values
    ) {
      left -= 1;
      if (left === 0) throw new DOMException('disk full', 'QuotaExceededError');
      return put.apply(this, values);
    });
    await expect(importPairs(pairs(9000))).rejects.toThrow('disk full');
    vi.restoreAllMocks();
    expect((await listMemories()).map(({ key }) => key)).toEqual(['own']);
    expect(await keysIn('memory')).toEqual(['own 0']);
  });

  it('that was killed with its page is no memory, and its remains go at the next start', async () => {
    const database = await openForWriting();
    await database.put('memory', [pairOf(1)], ['file-killed', 0]);
    await database.put('memory', [pairOf(2)], ['file-killed', 1]);
    database.close();
    await keepPair(pairOf(3));
    expect((await listMemories()).map(({ key }) => key)).toEqual(['own']);
    await sweepMemories();
    expect(await keysIn('memory')).toEqual(['own 0']);
  });

  it('of the same file again is the same memory', async () => {
    await importPairs(pairs(20));
    await importPairs(pairs(20));
    expect(await listMemories()).toHaveLength(1);
  });

  it('stays when other guidelines come into force, and goes when it is removed', async () => {
    await importPairs(pairs(20));
    await replaceActive({
      pointer: {
        key: 'k',
        programKey: 'p',
        memoryKey: 'm',
        memories: [],
        packs: [],
        mission: null,
        problems: [],
      },
      packs: [],
      program: { key: 'p' } as NonNullable<Parameters<typeof replaceActive>[0]['program']>,
      terms: [],
      memories: [],
    });
    expect(await listMemories()).toHaveLength(1);
    await removeMemory('file-1');
    expect(await listMemories()).toEqual([]);
    expect(await keysIn('memory')).toEqual([]);
  });
});

describe('a pair that is kept', () => {
  it('is stored as it is and can be read and forgotten; the others keep their places', async () => {
    for (let i = 0; i < 18; i++) await keepPair(pairOf(i));
    await forgetPair(16);
    expect((await readKeptPairs()).map(({ place, pair }) => [place, pair.id])).toEqual(
      [...Array(16).keys(), 17].map((i) => [i, `p${i}`]),
    );
    await keepPair(pairOf(18));
    expect((await readKeptPairs()).at(-1)).toEqual({ place: 18, pair: pairOf(18) });
  });

  it('makes another state of the memory each time, and tells every page', async () => {
    const told = vi.fn();
    fake.browser.storage.onChanged.addListener(told);
    await keepPair(pairOf(1));
    const [first] = await listMemories();
    await keepPair(pairOf(2));
    const [second] = await listMemories();
    expect(second?.revision).toBeGreaterThan(first?.revision ?? Number.POSITIVE_INFINITY);
    expect(told).toHaveBeenCalledTimes(2);
  });
});
