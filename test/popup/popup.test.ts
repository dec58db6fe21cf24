// @vitest-environment happy-dom
/** The popup: this site on or off, and what the browser must be asked for within the click. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/settings/schema.ts';
import { fakeBrowser, fakeLocks } from '../browser/fake-browser.ts';
import { serveFiles } from '../browser/fake-files.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));
vi.mock('../../src/popup/popup.css', () => ({}));

const xMatches = ['https://x.com/*', 'https://twitter.com/*', 'https://pro.x.com/*'];

async function openPopup(
  url: string,
  origins: readonly string[],
  policy: Readonly<Record<string, unknown>> = {},
) {
  const surroundings = fakeBrowser();
  for (const [key, value] of Object.entries(policy)) surroundings.managed.set(key, value);
  fake.browser = surroundings.browser;
  globalThis.indexedDB = new IDBFactory();
  Object.defineProperty(navigator, 'locks', { value: fakeLocks(), configurable: true });
  serveFiles({ packs: {}, missions: {} });
  surroundings.openTabs.push({ id: 1, url });
  for (const origin of origins) surroundings.origins.add(origin);
  document.body.innerHTML = '<div id="page"></div>';
  vi.resetModules();
  await import('../../src/popup/index.tsx');
  await vi.waitFor(() => expect(document.querySelector('footer')).not.toBeNull());
  const input = document.querySelector<HTMLInputElement>('input[role="switch"]');
  const readStored = () => surroundings.local.get('settings') as Settings | undefined;
  return { ...surroundings, input, readStored };
}

describe('on a listed network', () => {
  it('it is switched off and on without asking the browser', async () => {
    const { input, readStored } = await openPopup('https://x.com/home', xMatches);
    expect(input?.checked).toBe(true);
    input?.click();
    await vi.waitFor(() => expect(readStored()?.sites).toEqual({ x: false }));
    input?.click();
    await vi.waitFor(() => expect(readStored()?.sites).toEqual({ x: true }));
    expect(fake.browser.permissions.request).not.toHaveBeenCalled();
  });

  it('out of reach, it is off, and switching on asks in the very click', async () => {
    const { input, readStored } = await openPopup('https://x.com/home', []);
    expect(input?.checked).toBe(false);
    input?.click();
    // Before anything was awaited: the browser takes a later call for nobody's wish.
    expect(fake.browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: xMatches });
    await vi.waitFor(() => expect(readStored()?.sites).toEqual({ x: true }));
  });

  it('is off on a host whose access was taken away, whatever the network’s other hosts', async () => {
    const { input } = await openPopup('https://x.com/home', ['https://pro.x.com/*']);
    expect(input?.checked).toBe(false);
  });

  it('when the person declines, nothing is stored and the switch goes back', async () => {
    const { input, readStored } = await openPopup('https://x.com/home', []);
    fake.browser.permissions.request.mockResolvedValueOnce(false);
    input?.click();
    await vi.waitFor(() => expect(input?.checked).toBe(false));
    expect(readStored()).toBeUndefined();
  });
});

describe('on any other site', () => {
  it('is off until granted, for that host only', async () => {
    const { input } = await openPopup('https://social.example/web', []);
    expect(input?.checked).toBe(false);
    input?.click();
    expect(fake.browser.permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['https://social.example/*'],
    });
    await vi.waitFor(() => expect(input?.checked).toBe(true));
  });

  it('once granted, is given back by a click', async () => {
    const { input, origins } = await openPopup('https://social.example/web', [
      'https://social.example/*',
    ]);
    expect(input?.checked).toBe(true);
    input?.click();
    await vi.waitFor(() => expect(origins.size).toBe(0));
    await vi.waitFor(() => expect(input?.checked).toBe(false));
  });

  it('that cannot be granted, points to the scratchpad', async () => {
    const { input } = await openPopup('about:addons', []);
    expect(input).toBeNull();
    expect(document.body.textContent).toContain('scratchpad works everywhere');
  });
});

describe('a pause', () => {
  it('is asked for this tab, shown once it is so, and ended', async () => {
    await openPopup('https://x.com/home', xMatches);
    const button = () => document.querySelector<HTMLButtonElement>('.pause button');
    button()?.click();
    await vi.waitFor(() => expect(document.body.textContent).toContain('Paused in this tab'));
    expect(fake.browser.runtime.sendMessage).toHaveBeenLastCalledWith({
      name: 'tab.pause',
      body: { tab: 1, paused: true },
    });
    button()?.click();
    await vi.waitFor(() => expect(document.body.textContent).not.toContain('Paused in this tab'));
  });

  it('is not offered where nothing is shown anyway', async () => {
    await openPopup('https://x.com/home', []);
    expect(document.querySelector('.pause')).toBeNull();
  });
});

describe('before a mission is chosen', () => {
  it('leads to the three steps', async () => {
    await openPopup('https://x.com/home', xMatches);
    expect(document.querySelector('.invitation button')?.textContent).toBe('Set up in a minute');
  });
});

describe('where the settings cannot be kept', () => {
  it('says so, in place of a switch that shows what is not so', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { input } = await openPopup('https://x.com/home', xMatches);
    vi.spyOn(fake.browser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    input?.click();
    await vi.waitFor(() =>
      expect(document.querySelector('[role="alert"]')?.textContent).toContain('try again'),
    );
    expect(document.querySelector('input[role="switch"]')).toBeNull();
    expect(document.querySelectorAll('footer button')).toHaveLength(3);
  });
});

describe('under a policy', () => {
  it('the network and the mission that it fixes are shown and not to be changed', async () => {
    const policy = { sites: { x: false }, mission: null };
    const { input } = await openPopup('https://x.com/home', xMatches, policy);
    expect([input?.checked, input?.disabled]).toEqual([false, true]);
    expect(input?.closest('label')?.textContent).toContain('Set by your administrator');
    const select = document.querySelector('select');
    expect(select?.disabled).toBe(true);
    const hint = document.getElementById(select?.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('Set by your administrator');
  });
});
