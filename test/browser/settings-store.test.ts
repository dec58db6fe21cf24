/** The settings in storage: changes from several pages all count, and nothing unreadable is thrown away. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaults } from '../../src/settings/defaults.ts';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));

const { changeSettings, onSettingsChange, readOwnSettings, readSettings } = await import(
  '../../src/browser/settings-store.ts'
);

let local: Map<string, unknown>;

beforeEach(() => {
  const surroundings = fakeBrowser();
  fake.browser = surroundings.browser;
  local = surroundings.local;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

describe('settings in storage', () => {
  it('are the defaults at first, without being written', async () => {
    expect(await readSettings()).toEqual(defaults);
    expect(local.size).toBe(0);
  });

  it('keep both of two changes made at once', async () => {
    await Promise.all([
      changeSettings((now) => ({ ...now, sites: { ...now.sites, x: false } })),
      changeSettings((now) => ({ ...now, sites: { ...now.sites, facebook: false } })),
    ]);
    expect((await readSettings()).sites).toEqual({ x: false, facebook: false });
  });

  it('are not written when the change is none', async () => {
    await changeSettings((now) => now);
    expect(local.size).toBe(0);
  });

  it('tell whoever listens, until told to stop, with what was before', async () => {
    const heard = vi.fn();
    const stop = onSettingsChange(heard);
    const changed = await changeSettings((now) => ({ ...now, marks: 'off' }));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith(changed, defaults));
    stop();
    await changeSettings((now) => ({ ...now, marks: 'drawn' }));
    expect(heard).toHaveBeenCalledOnce();
  });

  it('that could not be read are kept whole beside the new ones', async () => {
    const stored = { version: 1, marks: 'loud', sites: { x: false } };
    local.set('settings', stored);
    await changeSettings((now) => ({ ...now, language: 'fr' }));
    expect(local.get('settings')).toEqual({ ...defaults, sites: { x: false }, language: 'fr' });
    const kept = [...local.keys()].filter((key) => key !== 'settings');
    expect(kept.map((key) => local.get(key))).toEqual([stored]);
  });

  it('stay as they were when the disk is full', async () => {
    await changeSettings((now) => ({ ...now, marks: 'off' }));
    fake.browser.storage.local.set.mockRejectedValueOnce(new Error('QuotaExceededError'));
    await expect(changeSettings((now) => ({ ...now, marks: 'drawn' }))).rejects.toThrow('Quota');
    expect((await readSettings()).marks).toBe('off');
  });
});

describe('settings under a policy', () => {
  it('are what the policy says, while the person’s own stay beneath', async () => {
    await changeSettings((now) => ({ ...now, sites: { x: true } }));
    await fake.browser.storage.managed.set({ sites: { x: false } });
    expect((await readSettings()).sites).toEqual({ x: false });
    const changed = await changeSettings((now) => ({ ...now, marks: 'off', sites: { x: true } }));
    expect(changed).toEqual({ ...defaults, marks: 'off', sites: { x: false } });
    expect(await readOwnSettings()).toEqual({ ...defaults, marks: 'off', sites: { x: true } });
  });

  it('are told anew when the policy changes, with what was in force before', async () => {
    await fake.browser.storage.managed.set({ mission: 'one', sites: { x: false } });
    const heard = vi.fn();
    onSettingsChange(heard);
    await fake.browser.storage.managed.set({ mission: 'two' });
    const before = { ...defaults, mission: 'one', sites: { x: false } };
    await vi.waitFor(() =>
      expect(heard).toHaveBeenCalledExactlyOnceWith({ ...before, mission: 'two' }, before),
    );
  });

  it('are the person’s where the browser knows no policy', async () => {
    vi.spyOn(fake.browser.storage.managed, 'get').mockRejectedValue(new Error('not found'));
    expect(await readSettings()).toEqual(defaults);
  });
});
