/** The background as a whole: awake at once, brought in line once a session, and deaf to nobody. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, fakeLocks, id, origin, settle } from '../browser/fake-browser.ts';
import { type Files, serveFiles } from '../browser/fake-files.ts';
import { packFor } from './packs.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));

let surroundings: ReturnType<typeof fakeBrowser>;
let files: Files;

beforeEach(() => {
  surroundings = fakeBrowser();
  fake.browser = surroundings.browser;
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  files = {
    packs: { 'common.json': JSON.stringify(packFor('org.test.common', ['alpha'])) },
    missions: {},
  };
  serveFiles(files);
  surroundings.origins.add('https://x.com/*');
  surroundings.openTabs.push({ id: 1, url: 'https://x.com/home' });
  return async () => {
    await settle();
    vi.restoreAllMocks();
  };
});

/** Wakes the background, as the browser does for any event. */
async function wake(): Promise<void> {
  vi.resetModules();
  await import('../../src/background/index.ts');
}

const isStarted = () => surroundings.session.get('started') === true;
const entered = () =>
  fake.browser.scripting.executeScript.mock.calls.filter(([{ files }]) => files).length;

async function say(message: unknown, sender: unknown): Promise<unknown> {
  const replies = await fake.browser.runtime.onMessage.fire(message, sender);
  return replies.find((reply) => reply !== undefined);
}

describe('the first waking of a session', () => {
  it('puts guidelines in force and enters the open tabs', async () => {
    await wake();
    await vi.waitFor(() => expect(isStarted()).toBe(true));
    expect(entered()).toBe(1);
    const { readActive } = await import('../../src/browser/pack-store.ts');
    expect((await readActive())?.packs.map((pack) => pack.id)).toEqual(['org.test.common']);
  });

  it('does not do it again at the next waking', async () => {
    await wake();
    await vi.waitFor(() => expect(isStarted()).toBe(true));
    await wake();
    await settle();
    expect(entered()).toBe(1);
  });

  it('with damaged guidelines enters the tabs all the same, and tries again when it wakes', async () => {
    const { packs } = files;
    serveFiles({ packs: {}, missions: {} });
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await wake();
    await vi.waitFor(() => expect(entered()).toBe(1));
    await vi.waitFor(() => expect(console.error).toHaveBeenCalled());
    expect(isStarted()).toBe(false);
    serveFiles({ packs, missions: {} });
    await wake();
    await vi.waitFor(() => expect(isStarted()).toBe(true));
  });

  it('is brought about by installation and by the start of the browser', async () => {
    await wake();
    expect(fake.browser.runtime.onInstalled.size).toBeGreaterThan(0);
    expect(fake.browser.runtime.onStartup.size).toBe(1);
    await vi.waitFor(() => expect(isStarted()).toBe(true));
  });
});

describe('the first run', () => {
  const opened = () => fake.browser.tabs.create.mock.calls.map(([{ url }]) => url);
  const happen = (reason: string) => fake.browser.runtime.onInstalled.fire({ reason });

  it('is opened after the installation', async () => {
    await wake();
    await happen('install');
    await vi.waitFor(() => expect(opened()).toEqual([`${origin}/options.html#start`]));
  });

  it('is not opened after an update of the extension or of the browser', async () => {
    await wake();
    for (const reason of ['update', 'chrome_update', 'browser_update']) await happen(reason);
    await settle();
    expect(opened()).toEqual([]);
  });

  it('waits for a window where no tab can be opened, and comes once', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    fake.browser.tabs.create.mockRejectedValueOnce(new Error('No current window'));
    await wake();
    await happen('install');
    await vi.waitFor(() => expect(console.warn).toHaveBeenCalled());
    for (let window = 0; window < 2; window += 1) await fake.browser.windows.onCreated.fire();
    await settle();
    expect(opened()).toHaveLength(2);
  });

  it('is not opened where the settings in force say who posts', async () => {
    surroundings.local.set('settings', { version: 1, mission: 'example' });
    await wake();
    await happen('install');
    await settle();
    expect(opened()).toEqual([]);
  });
});

describe('a content script and its frame', () => {
  const content = { id, url: 'https://x.com/home', tab: { id: 1 }, frameId: 0 };
  const frame = { id, url: `${origin}/sidebar.html`, tab: { id: 1 }, frameId: 4 };

  it('get a token with place and marks, and have it taken once', async () => {
    surroundings.local.set('settings', { version: 1, marks: 'off' });
    await wake();
    const issued = (await say({ name: 'token.issue', body: null }, content)) as { token: string };
    expect(issued).toEqual({ token: expect.any(String), place: null, marks: 'off' });
    const body = { token: issued.token };
    expect(await say({ name: 'token.redeem', body }, frame)).toEqual({ ok: true });
    expect(await say({ name: 'token.redeem', body }, frame)).toEqual({ ok: false });
  });

  it('get the companion into the very frame that asks for it, with a first token', async () => {
    await wake();
    const inFrame = { ...content, frameId: 4 };
    const granted = await say({ name: 'companion.load', body: null }, inFrame);
    expect(granted).toMatchObject({ token: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(fake.browser.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({
        target: { tabId: content.tab.id, frameIds: [4] },
        files: ['companion.js'],
      }),
    );
  });

  it('get it nowhere else: the sidebar and our pages are refused', async () => {
    await wake();
    for (const sender of [frame, { id, url: `${origin}/options.html`, tab: { id: 3 }, frameId: 0 }])
      await expect(say({ name: 'companion.load', body: null }, sender)).rejects.toThrow(/refused/);
    const { calls } = fake.browser.scripting.executeScript.mock;
    expect(calls.flatMap(([{ files }]) => files ?? [])).not.toContain('companion.js');
  });

  it('of another tab have no use of the token', async () => {
    await wake();
    const { token } = (await say({ name: 'token.issue', body: null }, content)) as {
      token: string;
    };
    const other = { ...frame, tab: { id: 2 } };
    expect(await say({ name: 'token.redeem', body: { token } }, other)).toEqual({ ok: false });
  });
});

describe('a keyboard command', () => {
  it.each([
    ['toggle-sidebar', 'sidebar.toggle'],
    ['next-remark', 'remark.next'],
    ['previous-remark', 'remark.previous'],
  ])('%s is passed on to the tab in front', async (command, name) => {
    await wake();
    await fake.browser.commands.onCommand.fire(command);
    const message = { name, body: null };
    await vi.waitFor(() => expect(fake.browser.tabs.sendMessage).toHaveBeenCalledWith(1, message));
  });

  it('that is another is not', async () => {
    await wake();
    await fake.browser.commands.onCommand.fire('other');
    await settle();
    expect(fake.browser.tabs.sendMessage).not.toHaveBeenCalled();
  });
});
