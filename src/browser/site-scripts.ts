/** Registers the content script for the sites that are on, and for no other; brings it into open tabs, and the rest of it into pages. */
import browser, { type Scripting } from 'webextension-polyfill';

/** A site to run on. */
export interface WantedScript {
  /** Not beginning with an underscore; keeps its meaning from one start to the next. */
  readonly id: string;
  /** Match patterns, at least one, all of them granted. */
  readonly matches: readonly string[];
}

/** What `reconcileScripts` changed: match patterns. */
export interface ScriptChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** On every page of a site that is on. */
const watcher = 'content.js';
/** On the pages where it met a composer. */
const companion = 'companion.js';

/** Makes what is registered equal to what is wanted; touches nothing that already is. */
export function reconcileScripts(wanted: readonly WantedScript[]): Promise<ScriptChange> {
  return navigator.locks.request('site-scripts', async () => {
    const registered = await browser.scripting.getRegisteredContentScripts();
    const stale = registered.filter((script) => !wanted.some((other) => isSame(script, other)));
    const missing = wanted.filter((script) => !registered.some((other) => isSame(other, script)));
    if (stale.length > 0) {
      await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
    }
    if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(describe));
    return diffMatches(registered, wanted);
  });
}

function isSame(registered: Scripting.RegisteredContentScript, wanted: WantedScript): boolean {
  const matches = registered.matches ?? [];
  return (
    registered.id === wanted.id &&
    matches.length === wanted.matches.length &&
    matches.every((match) => wanted.matches.includes(match))
  );
}

function describe({ id, matches }: WantedScript): Scripting.RegisteredContentScript {
  return {
    id,
    matches: [...matches],
    js: [watcher],
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  };
}

function diffMatches(
  before: readonly Scripting.RegisteredContentScript[],
  after: readonly WantedScript[],
): ScriptChange {
  const old = new Set(before.flatMap(({ matches }) => matches ?? []));
  const now = new Set(after.flatMap(({ matches }) => matches));
  return {
    added: [...now].filter((match) => !old.has(match)),
    removed: [...old].filter((match) => !now.has(match)),
  };
}

/** Runs the content script in the open tabs at these addresses, so that nobody has to reload a draft away. */
export async function enterOpenTabs(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  await Promise.allSettled(
    // A tab may close, or show an error page, before it is its turn.
    tabs.map(({ id }) => id !== undefined && enter({ tabId: id }, announceEntry)),
  );
}

/** Runs the content script in one open tab. Rejects when that is closed to us. */
export function enterTab(tab: number): Promise<void> {
  return enter({ tabId: tab }, announceEntry);
}

/** Runs the content script, which first is told why: `announce` leaves the word in its world (see content/instance.ts). */
async function enter(target: Scripting.InjectionTarget, announce: () => void): Promise<void> {
  await browser.scripting.executeScript({ target, func: announce });
  await browser.scripting.executeScript({ target, files: [watcher] });
}

/** Runs in the page. */
function announceEntry(): void {
  Object.assign(globalThis, { attacheEntered: true });
}

/**
 * Runs the content script once where the person has asked for it: in the page, which looks after the frames of its
 * origin, and in a frame of another origin, as far as the browser lets us in.
 */
export async function enterOnce(tab: number, frame: number): Promise<void> {
  const frames = [...new Set([0, frame])];
  await Promise.allSettled(
    frames.map((each) => enter({ tabId: tab, frameIds: [each] }, announceAsking)),
  );
}

/** Runs in the page. */
function announceAsking(): void {
  Object.assign(globalThis, { attacheAsked: true });
}

/** Brings the rest of the content script into one frame of a tab. Rejects when that frame is closed to us or gone. */
export async function bringCompanion(tab: number, frame: number): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, files: [companion], injectImmediately: true });
}

/**
 * The ids of the open tabs outside these addresses. Found by leaving out the ones inside, since the
 * address of a tab is hidden once access to it was taken away.
 */
export async function tabsOutside(matches: readonly string[]): Promise<number[]> {
  const all = await browser.tabs.query({});
  const inside = matches.length > 0 ? await browser.tabs.query({ url: [...matches] }) : [];
  const kept = new Set(inside.map(({ id }) => id));
  return all.flatMap(({ id }) => (id === undefined || kept.has(id) ? [] : [id]));
}
