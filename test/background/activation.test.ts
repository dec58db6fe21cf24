/** What comes into force, and what stays in force when something is wrong. */
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onActiveChange } from '../../src/browser/active-change.ts';
import type { Active } from '../../src/browser/pack-store.ts';
import type { Mission, Settings } from '../../src/settings/schema.ts';
import { fakeBrowser, fakeLocks, settle } from '../browser/fake-browser.ts';
import { type Files, serveFiles } from '../browser/fake-files.ts';
import { packFor, ruleFor } from './packs.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));

const example: Mission = {
  id: 'example',
  label: 'Example',
  sender: 'CA',
  hosts: ['TN'],
  languages: ['fr-CA', 'en-CA'],
  accounts: [],
};

let files: Files;
let activate: () => Promise<void>;
let readActive: () => Promise<Active | null>;
let changeSettings: (change: (settings: Settings) => Settings) => Promise<Settings>;

beforeEach(async () => {
  fake.browser = fakeBrowser().browser;
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  files = {
    packs: {
      'common.json': JSON.stringify(packFor('org.test.common', ['alpha', 'beta'])),
      'host.json': JSON.stringify(
        packFor('org.test.host', ['gamma'], { for: { sender: 'CA', host: 'TN' } }),
      ),
    },
    missions: { 'example.json': JSON.stringify(example) },
  };
  serveFiles(files);
  vi.resetModules();
  ({ activate } = await import('../../src/background/activation.ts'));
  ({ readActive } = await import('../../src/browser/pack-store.ts'));
  ({ changeSettings } = await import('../../src/browser/settings-store.ts'));
  return () => vi.restoreAllMocks();
});

async function active(): Promise<Active> {
  const found = await readActive();
  if (!found) throw new Error('nothing is in force');
  return found;
}

const packIds = async () => (await active()).packs.map(({ id }) => id);
const ruleIds = async () => (await active()).program.rules.map(({ rule }) => rule);

/** Changes the settings and waits until the background has followed by itself. */
async function set(part: Partial<Settings>): Promise<void> {
  await changeSettings((now) => ({ ...now, ...part }));
  await settle();
}

describe('without a mission', () => {
  it('common packs come into force, and the pages are told', async () => {
    const told = vi.fn();
    onActiveChange(told);
    await activate();
    expect(told).toHaveBeenCalledOnce();
    expect(await packIds()).toEqual(['org.test.common']);
    expect(await ruleIds()).toEqual(['x.alpha', 'x.beta']);
    expect((await active()).memories).toMatchObject([
      { kind: 'pack', label: 'org.test.common', count: 1 },
    ]);
    expect((await active()).mission).toBeNull();
  });
});

describe('settings', () => {
  beforeEach(() => activate());

  it('put the mission’s packs in force after the common ones', async () => {
    await set({ mission: 'example' });
    expect(await packIds()).toEqual(['org.test.common', 'org.test.host']);
    expect((await active()).mission).toEqual(example);
  });

  it('that name a mission which is gone leave common packs', async () => {
    await set({ mission: 'nowhere' });
    expect(await packIds()).toEqual(['org.test.common']);
    expect((await active()).mission).toBeNull();
  });

  it('switch a pack off and another on', async () => {
    await set({ packs: { 'org.test.common': false, 'org.test.host': true } });
    expect(await packIds()).toEqual(['org.test.host']);
  });

  it('switch a rule off and change a level', async () => {
    await set({
      rules: {
        'org.test.common/x.alpha': { on: false },
        'org.test.common/x.beta': { level: 'note' },
      },
    });
    expect((await active()).program.rules.map(({ rule, level }) => [rule, level])).toEqual([
      ['x.beta', 'note'],
    ]);
  });

  it('that a pack does not allow are named, and the rule runs as published', async () => {
    const grave = {
      ...packFor('org.test.common', []),
      rules: [ruleFor({ word: 'grave', level: 'serious' })],
    };
    files.packs['common.json'] = JSON.stringify({ ...grave, version: 2 });
    await set({
      rules: {
        'org.test.common/x.grave': { on: false, level: 'note' },
        'org.test.common/x.gone': { on: false },
      },
    });
    const { program, packs } = await active();
    expect(program.rules.map(({ rule, level }) => [rule, level])).toEqual([['x.grave', 'serious']]);
    expect(packs.map(({ unfollowed, setAside }) => [unfollowed, setAside])).toEqual([
      [['x.grave'], []],
    ]);
    await set({ rules: {} });
    expect((await active()).packs.map(({ unfollowed }) => unfollowed)).toEqual([undefined]);
  });

  it('that decide nothing change nothing and tell nobody', async () => {
    const { key } = await active();
    const told = vi.fn();
    onActiveChange(told);
    await set({ language: 'ar', marks: 'off', sites: { x: false } });
    expect((await active()).key).toBe(key);
    expect(told).not.toHaveBeenCalled();
  });

  it('that only change the mission’s name leave program and memory as they are', async () => {
    const mission = { ...example, id: 'mine' };
    await set({ missions: [mission], mission: 'mine' });
    const before = await active();
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
    await set({ missions: [{ ...mission, label: 'Renamed' }] });
    const stores = puts.mock.contexts.map((store) => (store as IDBObjectStore).name);
    expect(stores).not.toContain('programs');
    expect(stores).not.toContain('memory');
    expect(await active()).toMatchObject({
      mission: { label: 'Renamed' },
      memoryKey: before.memoryKey,
      program: { key: before.program.key },
    });
  });
});

describe('a choice that the author does not allow', () => {
  it('is not followed, and the rule does not count as set aside', async () => {
    const locked = ruleFor({ word: 'alpha', level: 'serious' });
    files.packs['common.json'] = JSON.stringify(
      packFor('org.test.common', [], { rules: [locked] }),
    );
    await activate();
    await set({ rules: { 'org.test.common/x.alpha': { on: false } } });
    expect(await ruleIds()).toEqual(['x.alpha']);
    expect((await active()).packs[0]?.setAside).toEqual([]);
  });
});

describe('a rule whose examples fail', () => {
  it('is set aside with its place and reason; the others run', async () => {
    const good = ruleFor({ word: 'alpha' });
    const liar = { ...ruleFor({ word: 'beta' }), examples: { ...good.examples } };
    files.packs['common.json'] = JSON.stringify(
      packFor('org.test.common', [], { rules: [good, liar] }),
    );
    await activate();
    expect(await ruleIds()).toEqual(['x.alpha']);
    expect((await active()).packs[0]?.setAside).toEqual([
      expect.objectContaining({ rule: 'x.beta', place: '$.rules[1].examples.bad[0]' }),
    ]);
  });
});

describe('a file that is no pack', () => {
  it('never replaces the good one that it was, and is named with its reason', async () => {
    await activate();
    files.packs['common.json'] = '{"format":1,';
    await activate();
    expect(await ruleIds()).toEqual(['x.alpha', 'x.beta']);
    const { readPointer } = await import('../../src/browser/pack-store.ts');
    expect((await readPointer())?.problems).toEqual([
      { file: 'common.json', reason: expect.stringContaining('is not JSON') },
    ]);
  });

  it('does not keep the others out of force', async () => {
    files.packs['broken.json'] = '[]';
    const told = vi.fn();
    onActiveChange(told);
    await activate();
    expect(told).toHaveBeenCalledOnce();
    expect(await packIds()).toEqual(['org.test.common']);
  });
});

describe('when something fails', () => {
  beforeEach(() => activate());

  it('a full disk leaves the old state whole, and the next try puts the new one in force', async () => {
    const before = await active();
    files.packs['common.json'] = JSON.stringify(packFor('org.test.common', ['delta']));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    await expect(activate()).rejects.toThrow('disk full');
    vi.mocked(IDBObjectStore.prototype.put).mockRestore();
    expect(await active()).toEqual(before);
    await activate();
    expect(await ruleIds()).toEqual(['x.delta']);
  });

  it('a missing file leaves the old state whole', async () => {
    const before = await active();
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(activate()).rejects.toThrow('not in the extension');
    expect(await active()).toEqual(before);
  });
});

describe('two files of one pack', () => {
  it('count as one, the higher version', async () => {
    files.packs['another.json'] = JSON.stringify(
      packFor('org.test.common', ['delta'], { version: 2 }),
    );
    await activate();
    expect(await ruleIds()).toEqual(['x.delta']);
  });
});
