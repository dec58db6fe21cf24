/** A memory in the database: put in order once, kept, found again, and never in the way of a lookup. */
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findMatches } from '../../src/bilingual/memory.ts';
import { openForWriting } from '../../src/browser/database.ts';
import { keepOpen } from '../../src/browser/keep-open.ts';
import { StoredSource } from '../../src/browser/stored-source.ts';
import type { Pair } from '../../src/packs/pack.ts';
import { keysIn, storePairs } from './memories.ts';

const numbered = (count: number): Pair[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    origin: 'example',
    text: { fr: `Voici la phrase mot${i} reste${i % 7}.`, en: `Sentence ${i}.` },
  }));

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  (await openForWriting()).close();
  return () => vi.restoreAllMocks();
});

async function targetOf(source: StoredSource, sentence: string) {
  const memory = { sources: [source] };
  const { matches, exhaustive } = await findMatches(memory, sentence, 'fr', 'en', 0);
  return { target: matches[0]?.target, exhaustive };
}

/** How many times chunks were read a range at a time, which is how a memory is put in order. */
function countRangesRead(): () => number {
  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  return () =>
    all.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'memory').length;
}

describe('a memory in the database', () => {
  it('finds the pair of any place', async () => {
    const source = new StoredSource(await storePairs('m', numbered(40)), keepOpen(), () => {});
    for (const i of [0, 15, 16, 39]) {
      const found = await targetOf(source, `Voici la phrase mot${i} reste${i % 7}.`);
      expect(found).toEqual({ target: `Sentence ${i}.`, exhaustive: true });
    }
  });

  it('is put in order once: the next worker finds it so', async () => {
    const head = await storePairs('m', numbered(40));
    await targetOf(new StoredSource(head, keepOpen(), () => {}), 'Voici la phrase mot3 reste3.');
    expect(await keysIn('shelves')).toEqual([expect.stringMatching(/^m fr /)]);
    const ranges = countRangesRead();
    const next = new StoredSource(head, keepOpen(), () => {});
    expect((await targetOf(next, 'Voici la phrase mot3 reste3.')).target).toBe('Sentence 3.');
    expect(ranges()).toBe(0);
  });

  it('is put in order anew in another state', async () => {
    await targetOf(
      new StoredSource(await storePairs('m', numbered(3)), keepOpen(), () => {}),
      'x y',
    );
    const changed = await storePairs('m', numbered(5), 1);
    const source = new StoredSource(changed, keepOpen(), () => {});
    expect((await targetOf(source, 'Voici la phrase mot4 reste4.')).target).toBe('Sentence 4.');
  });

  it('that is large lets lookups go on meanwhile, and says when it is ready', async () => {
    const head = await storePairs('m', numbered(2500));
    let tell = () => {};
    const ready = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const source = new StoredSource(head, keepOpen(), tell);
    const sentence = 'Voici la phrase mot2400 reste6.';
    expect(await targetOf(source, sentence)).toEqual({ target: undefined, exhaustive: false });
    await ready;
    expect(await targetOf(source, sentence)).toEqual({
      target: 'Sentence 2400.',
      exhaustive: true,
    });
  });

  it('leaves nothing behind when it went while it was put in order', async () => {
    const head = await storePairs('m', numbered(3));
    const database = await openForWriting();
    await database.delete('memories', 'm');
    database.close();
    await targetOf(new StoredSource(head, keepOpen(), () => {}), 'Voici la phrase mot1 reste1.');
    expect(await keysIn('shelves')).toEqual([]);
  });

  it('serves although its order cannot be kept', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const head = await storePairs('m', numbered(3));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    const source = new StoredSource(head, keepOpen(), () => {});
    expect((await targetOf(source, 'Voici la phrase mot1 reste1.')).target).toBe('Sentence 1.');
  });

  it('tries again after the database could not be read', async () => {
    const head = await storePairs('m', numbered(3));
    const open = keepOpen();
    let fails = true;
    const source = new StoredSource(
      head,
      () => (fails ? Promise.reject(new Error('no disk')) : open()),
      () => {},
    );
    await expect(targetOf(source, 'Voici la phrase mot1 reste1.')).rejects.toThrow('no disk');
    fails = false;
    expect((await targetOf(source, 'Voici la phrase mot1 reste1.')).target).toBe('Sentence 1.');
  });
});
