/** The store of what is in force: all of a state or none of it, whatever breaks and whenever. */
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NextState } from '../../src/browser/pack-store.ts';
import { readActive, readPacks, readPointer, replaceActive } from '../../src/browser/pack-store.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  return () => vi.restoreAllMocks();
});

/** A whole state, all of whose parts carry the same name. */
function state(name: string): NextState {
  const title = { en: name, fr: name };
  const pack = {
    format: 1,
    id: name,
    version: 1,
    label: name,
    title,
    summary: title,
    publisher: { name },
    languages: ['en'],
    published: '2026-01-01',
    rules: [],
  } as const;
  return {
    pointer: {
      key: `${name}-key`,
      programKey: `${name}-program`,
      memoryKey: `${name}-memory`,
      memories: [`${name}-pairs`],
      packs: [
        {
          id: name,
          label: name,
          title,
          version: 1,
          publisher: { name },
          published: '2026-01-01',
          setAside: [],
        },
      ],
      mission: null,
      problems: [],
    },
    packs: [{ hash: name, file: `${name}.json`, readBy: '1', pack, setAside: [] }],
    program: { key: `${name}-program` } as NonNullable<NextState['program']>,
    terms: [],
    memories: [
      {
        key: `${name}-pairs`,
        label: name,
        pairs: [{ id: name, text: { en: name }, origin: 'example' }],
      },
    ],
  };
}

async function expectWhole(name: string): Promise<void> {
  const active = await readActive();
  expect(active).toMatchObject({
    key: `${name}-key`,
    memoryKey: `${name}-memory`,
    program: { key: `${name}-program` },
    memories: [{ key: `${name}-pairs`, label: name, count: 1 }],
    packs: [{ id: name }],
  });
  expect((await readPacks()).map(({ hash }) => hash)).toEqual([name]);
}

describe('the store', () => {
  it('has nothing in force at first, and reading makes no database', async () => {
    expect(await readActive()).toBeNull();
    expect(await readPointer()).toBeNull();
    expect(await readPacks()).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('gives back a state, then the next, and keeps nothing of the first', async () => {
    await replaceActive(state('one'));
    await expectWhole('one');
    await replaceActive(state('two'));
    await expectWhole('two');
    const database = await openDB('attache');
    for (const store of ['packs', 'programs', 'terms', 'memories', 'memory', 'active']) {
      expect(await database.count(store)).toBe(1);
    }
    database.close();
  });

  it('keeps a program and a memory that stay the same without being given them again', async () => {
    await replaceActive(state('one'));
    const { pointer, packs } = state('one');
    await replaceActive({
      pointer: { ...pointer, key: 'later' },
      packs,
      program: null,
      terms: null,
      memories: [],
    });
    expect(await readActive()).toMatchObject({ key: 'later', memories: [{ label: 'one' }] });
  });

  it('refuses a state that points at what is not there', async () => {
    await replaceActive(state('one'));
    await expect(replaceActive({ ...state('two'), terms: null })).rejects.toThrow('two-memory');
    await expect(replaceActive({ ...state('two'), memories: [] })).rejects.toThrow('two-pairs');
    await expectWhole('one');
  });

  it('leaves the old state whole when writing breaks off, at whichever write', async () => {
    await replaceActive(state('one'));
    const put = IDBObjectStore.prototype.put;
    for (let fails = 1; fails <= 6; fails += 1) {
      let writes = 0;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...values
      ) {
        writes += 1;
        if (writes === fails) throw new DOMException('disk full', 'QuotaExceededError');
        return put.apply(this, values);
      });
      await expect(replaceActive(state('two'))).rejects.toThrow('disk full');
      vi.restoreAllMocks();
      await expectWhole('one');
    }
  });

  it('leaves the old state whole when the browser aborts after the last write', async () => {
    await replaceActive(state('one'));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...values
    ) {
      const request = put.apply(this, values);
      if (this.name === 'active')
        request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    await expect(replaceActive(state('two'))).rejects.toThrow();
    vi.restoreAllMocks();
    await expectWhole('one');
  });

  it('is out of the way when a later version of the database is made', async () => {
    await replaceActive(state('one'));
    const reading = readActive();
    const later = await openDB('attache', 3, {
      blocked: () => expect.unreachable('a reader kept the database open'),
    });
    later.close();
    await reading;
  });
});
