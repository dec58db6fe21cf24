/** An extension's surroundings in memory: storage, tabs, scripts, permissions, messages. For tests outside a browser. */
import { vi } from 'vitest';

export const id = 'abcdefghijklmnopabcdefghijklmnop';
export const origin = `chrome-extension://${id}`;

type Listener = (...args: never[]) => unknown;

/** An event of the browser; `fire` calls every listener and waits for all of them. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: unknown[]) =>
      Promise.all([...listeners].map((listener) => listener(...(args as never[])))),
    get size() {
      return listeners.size;
    },
  };
}

export interface FakeScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly allFrames?: boolean;
  readonly persistAcrossSessions?: boolean;
  readonly runAt?: string;
  readonly js?: readonly string[];
}

interface FakeInjection {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly files?: readonly string[];
  readonly func?: () => void;
}

export interface FakeTab {
  readonly id: number;
  readonly url: string;
}

/** A browser with everything empty; tests fill `data`, `scripts`, `openTabs`, `origins`. */
export function fakeBrowser() {
  const onChanged = fakeEvent();
  const local = fakeStorage((changes) => void onChanged.fire(changes, 'local'));
  const session = fakeStorage(() => {});
  const managed = fakeStorage((changes) => void onChanged.fire(changes, 'managed'));
  const scripts = new Map<string, FakeScript>();
  const origins = new Set<string>();
  const openTabs: FakeTab[] = [];
  const browser = {
    runtime: {
      id,
      getURL: (path: string) => `${origin}/${path}`,
      getManifest: () => ({ version: '1.0.0' }),
      sendMessage: vi.fn(async (): Promise<unknown> => undefined),
      onMessage: fakeEvent(),
      onInstalled: fakeEvent(),
      onStartup: fakeEvent(),
    },
    storage: { local: local.area, session: session.area, managed: managed.area, onChanged },
    permissions: fakePermissions(origins),
    scripting: fakeScripting(scripts),
    tabs: {
      query: vi.fn(async ({ url }: { url?: readonly string[] }) =>
        openTabs.filter((tab) => !url || isWithin(tab.url, url)),
      ),
      sendMessage: vi.fn(async (_tab: number, _message: unknown): Promise<unknown> => undefined),
      create: vi.fn(async (_made: { url: string }) => ({})),
    },
    windows: { onCreated: fakeEvent() },
    commands: { onCommand: fakeEvent() },
    contextMenus: {
      removeAll: vi.fn(async () => {}),
      create: vi.fn(),
      onClicked: fakeEvent(),
    },
    i18n: { getMessage: (name: string) => name },
  };
  const data = { local: local.data, session: session.data, managed: managed.data };
  return { browser, ...data, scripts, origins, openTabs };
}

function isWithin(url: string, matches: readonly string[]): boolean {
  return matches.some((match) => url.startsWith(match.slice(0, -1)));
}

function fakeScripting(scripts: Map<string, FakeScript>) {
  return {
    getRegisteredContentScripts: async () => [...scripts.values()],
    registerContentScripts: vi.fn(async (added: readonly FakeScript[]) => {
      for (const script of added) {
        if (scripts.has(script.id)) throw new Error(`duplicate script ${script.id}`);
        scripts.set(script.id, script);
      }
    }),
    unregisterContentScripts: vi.fn(async ({ ids }: { ids: readonly string[] }) => {
      for (const each of ids) scripts.delete(each);
    }),
    executeScript: vi.fn(async (_what: FakeInjection) => []),
  };
}

/** A person who agrees to everything. */
function fakePermissions(granted: Set<string>) {
  const onAdded = fakeEvent();
  const onRemoved = fakeEvent();
  return {
    onAdded,
    onRemoved,
    contains: async ({ origins }: { origins: readonly string[] }) =>
      origins.every((each) => granted.has(each)),
    getAll: async () => ({ origins: [...granted] }),
    request: vi.fn(async ({ origins }: { origins: readonly string[] }) => {
      for (const each of origins) granted.add(each);
      await onAdded.fire({ origins });
      return true;
    }),
    remove: vi.fn(async ({ origins }: { origins: readonly string[] }) => {
      for (const each of origins) granted.delete(each);
      await onRemoved.fire({ origins });
      return true;
    }),
  };
}

function fakeStorage(onChange: (changes: Record<string, unknown>) => void) {
  const data = new Map<string, unknown>();
  const area = {
    get: async (key: string | null = null) =>
      structuredClone(
        key === null ? Object.fromEntries(data) : data.has(key) ? { [key]: data.get(key) } : {},
      ),
    set: vi.fn(async (values: Record<string, unknown>) => {
      const changes: Record<string, unknown> = {};
      for (const [key, newValue] of Object.entries(structuredClone(values))) {
        changes[key] = { oldValue: data.get(key), newValue };
        data.set(key, newValue);
      }
      onChange(changes);
    }),
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) data.delete(key as string);
    },
  };
  return { area, data };
}

/** Waits until whatever a change of the settings set off in the background has come to its end. */
export async function settle(): Promise<void> {
  // In the next turn of the loop every listener has asked for its lock; the queue is first come first served.
  await new Promise((resolve) => setImmediate(resolve));
  for (const name of ['activation', 'site-scripts']) {
    await navigator.locks.request(name, async () => {});
  }
}

/** Web Locks, which Node does not have: one holder at a time, first come first served. */
export function fakeLocks() {
  const tails = new Map<string, Promise<unknown>>();
  const held = new Set<string>();
  type Work<T> = (lock: object | null) => Promise<T>;
  return {
    request: <T>(
      name: string,
      options: { ifAvailable?: boolean } | Work<T>,
      work: Work<T> = options as Work<T>,
    ): Promise<T> => {
      const isRefused = 'ifAvailable' in options && options.ifAvailable && held.has(name);
      if (isRefused) return work(null);
      const turn = (tails.get(name) ?? Promise.resolve()).then(() => {
        held.add(name);
        return work({ name }).finally(() => held.delete(name));
      });
      tails.set(
        name,
        turn.catch(() => {}),
      );
      return turn;
    },
  };
}
