/** Sites on and off: what is registered, which tabs get the content script, which are told to stop. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/settings/schema.ts';
import { fakeBrowser, fakeLocks, settle } from '../browser/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));

let surroundings: ReturnType<typeof fakeBrowser>;
let reconcileSites: (isStart: boolean) => Promise<void>;
let changeSettings: (change: (settings: Settings) => Settings) => Promise<Settings>;

const x = ['https://x.com/*', 'https://twitter.com/*', 'https://pro.x.com/*'];

beforeEach(async () => {
  surroundings = fakeBrowser();
  fake.browser = surroundings.browser;
  for (const match of [...x, 'https://www.facebook.com/*']) surroundings.origins.add(match);
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  vi.resetModules();
  ({ reconcileSites } = await import('../../src/background/site-scripts.ts'));
  ({ changeSettings } = await import('../../src/browser/settings-store.ts'));
});

const matchesOf = (id: string) => surroundings.scripts.get(id)?.matches;
const entered = () =>
  fake.browser.scripting.executeScript.mock.calls.flatMap(([{ target, files }]) =>
    files?.includes('content.js') ? [target.tabId] : [],
  );
const left = () => fake.browser.tabs.sendMessage.mock.calls.map(([tab]) => tab);

async function switchSites(sites: Record<string, boolean>): Promise<void> {
  await changeSettings((now) => ({ ...now, sites }));
  await settle();
}

describe('at the start', () => {
  it('every listed network within reach is registered, in its top frame, for later sessions too', async () => {
    await reconcileSites(true);
    expect([...surroundings.scripts.keys()].toSorted()).toEqual(['facebook', 'x']);
    expect(surroundings.scripts.get('x')).toEqual({
      id: 'x',
      matches: x,
      js: ['content.js'],
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    });
    expect(matchesOf('facebook')).toEqual(['https://www.facebook.com/*']);
  });

  it('open tabs of these networks get the script, others do not', async () => {
    surroundings.openTabs.push(
      { id: 1, url: 'https://x.com/home' },
      { id: 2, url: 'https://example.org/' },
      { id: 3, url: 'https://www.facebook.com/' },
    );
    await reconcileSites(true);
    expect(entered()).toEqual([1, 3]);
  });

  it('open tabs are told beforehand that they were open, so that what an old copy left is cleared', async () => {
    surroundings.openTabs.push({ id: 1, url: 'https://x.com/home' });
    await reconcileSites(true);
    const [first, second] = fake.browser.scripting.executeScript.mock.calls;
    const page: { attacheEntered?: boolean } = {};
    new Function('globalThis', `(${first?.[0].func})()`)(page);
    expect(page.attacheEntered).toBe(true);
    expect(second?.[0].files).toEqual(['content.js']);
  });

  it('a tab that cannot be entered does not keep the others out', async () => {
    surroundings.openTabs.push(
      { id: 1, url: 'https://x.com/home' },
      { id: 2, url: 'https://x.com/i' },
    );
    fake.browser.scripting.executeScript.mockRejectedValueOnce(new Error('error page'));
    await reconcileSites(true);
    expect(entered()).toEqual([2]);
  });

  it('a network that is off stays out', async () => {
    surroundings.local.set('settings', { version: 1, sites: { x: false } });
    surroundings.openTabs.push({ id: 1, url: 'https://x.com/home' });
    await reconcileSites(true);
    expect([...surroundings.scripts.keys()]).toEqual(['facebook']);
    expect(entered()).toEqual([]);
  });

  it('what an earlier version registered and nobody wants goes', async () => {
    surroundings.scripts.set('old', { id: 'old', matches: ['https://old.example/*'] });
    await reconcileSites(true);
    expect(surroundings.scripts.has('old')).toBe(false);
  });
});

describe('a second time', () => {
  it('nothing is registered again and no tab is entered again', async () => {
    surroundings.openTabs.push({ id: 1, url: 'https://x.com/home' });
    await reconcileSites(true);
    await reconcileSites(false);
    expect(fake.browser.scripting.registerContentScripts).toHaveBeenCalledOnce();
    expect(fake.browser.scripting.unregisterContentScripts).not.toHaveBeenCalled();
    expect(entered()).toEqual([1]);
  });

  it('two at once do not register one site twice', async () => {
    await Promise.all([reconcileSites(false), reconcileSites(false)]);
    expect([...surroundings.scripts.keys()].toSorted()).toEqual(['facebook', 'x']);
  });
});

describe('while it runs', () => {
  beforeEach(async () => {
    surroundings.openTabs.push(
      { id: 1, url: 'https://x.com/home' },
      { id: 2, url: 'https://www.facebook.com/' },
      { id: 3, url: 'https://example.org/' },
    );
    await reconcileSites(true);
    fake.browser.scripting.executeScript.mockClear();
  });

  it('a network switched off is unregistered and its tabs are told; the others’ are not', async () => {
    await switchSites({ x: false });
    await vi.waitFor(() => expect(left()).toContain(1));
    expect(left()).not.toContain(2);
  });

  it('a network switched on again enters its open tabs without a reload', async () => {
    await switchSites({ x: false });
    await switchSites({});
    await vi.waitFor(() => expect(entered()).toEqual([1]));
    expect(matchesOf('x')).toEqual(x);
  });

  it('access taken away in the browser takes the script away, and what it made', async () => {
    for (const match of x) surroundings.origins.delete(match);
    await fake.browser.permissions.onRemoved.fire({});
    expect(surroundings.scripts.has('x')).toBe(false);
    expect(left()).toContain(1);
    expect(left()).not.toContain(2);
  });

  it('part of a network’s access taken away narrows it to the rest', async () => {
    surroundings.origins.delete('https://pro.x.com/*');
    await fake.browser.permissions.onRemoved.fire({});
    expect(matchesOf('x')).toEqual(['https://x.com/*', 'https://twitter.com/*']);
  });

  it('another site is on once it is granted, and only it', async () => {
    surroundings.origins.add('https://example.org/*');
    surroundings.origins.add('https://*/*');
    surroundings.origins.add('https://*.wide.example/*');
    await fake.browser.permissions.onAdded.fire({});
    expect(matchesOf('granted-example.org')).toEqual(['https://example.org/*']);
    expect(surroundings.scripts.size).toBe(3);
    expect(entered()).toEqual([3]);
  });

  it('other settings register nothing', async () => {
    await changeSettings((now) => ({ ...now, marks: 'off' }));
    await reconcileSites(false);
    expect(fake.browser.scripting.registerContentScripts).toHaveBeenCalledOnce();
  });
});
