/**
 * Posts that wait for a mission's other account: in session storage, off the disk, for twelve hours at most. For the
 * background: a frame of ours inside a page has no session storage in Firefox (measured).
 */
import browser from 'webextension-polyfill';
import type { Twin } from '../protocol/messages.ts';

/** Milliseconds that a post waits at most. */
const longestWait = 12 * 60 * 60 * 1000;
const key = 'twins';
/** More than anybody has accounts on one network. */
const mostTwins = 10;

/** Those that still wait, oldest first; the others are gone from now on. */
export function readTwins(): Promise<readonly Twin[]> {
  return change((twins) => twins);
}

/** Lets a post wait; one with the same text waits once. */
export function addTwin(twin: Omit<Twin, 'id' | 'until'>): Promise<readonly Twin[]> {
  const added = { ...twin, id: crypto.randomUUID(), until: Date.now() + longestWait };
  return change((twins) =>
    [...twins.filter(({ text }) => text !== twin.text), added].slice(-mostTwins),
  );
}

export function forgetTwin(id: string): Promise<readonly Twin[]> {
  return change((twins) => twins.filter((twin) => twin.id !== id));
}

/** One change at a time, from whichever page. */
function change(next: (twins: readonly Twin[]) => readonly Twin[]): Promise<readonly Twin[]> {
  return navigator.locks.request(key, async () => {
    const stored = ((await browser.storage.session.get(key))[key] ?? []) as readonly Twin[];
    const waiting = next(stored.filter(({ until }) => until > Date.now()));
    if (waiting.length === 0) await browser.storage.session.remove(key);
    else if (waiting.length !== stored.length || waiting.at(-1) !== stored.at(-1)) {
      await browser.storage.session.set({ [key]: waiting });
    }
    return waiting;
  });
}
