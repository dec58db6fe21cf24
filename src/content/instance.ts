/** Where the scripts of one page meet: properties of their global object, which the page does not share. */
import type { Reply } from '../protocol/messages.ts';

/** What the background gives with the companion: a first token, and how the sidebar should stand. */
export type Grant = Reply<'companion.load'>;

export interface Instance {
  /** False once it has retired or its extension is gone. */
  isAlive(): boolean;
  /** Removes everything of it from the page. */
  retire(): void;
  /** Called by the script that the watcher has asked for; `begin` makes what it brings. */
  join(begin: Begin): void;
}

/** `isSuccessor`: another copy had a sidebar in this page before the extension was updated. */
type Begin = (life: AbortController, granted: Promise<Grant>, isSuccessor: boolean) => Joined;

/** The companion, as the watcher sees it. */
export interface Joined {
  /** Where the focus went, or what was typed in; null when that is no editor. */
  meet(box: HTMLElement | null): void;
  /** The keyboard command that opens and enters the sidebar, or returns. */
  toggle(): Promise<void>;
  /** Opens the sidebar, now or as soon as there is one. */
  open(): void;
  /** The keyboard commands that go to the next remark, or to the one before. */
  step(by: 1 | -1): void;
}

const world = globalThis as {
  attacheInstance?: Instance;
  attacheEntered?: boolean;
  attacheAsked?: boolean;
};

/** The one that runs in this page, or the last one that did. */
export function presentInstance(): Instance | undefined {
  return world.attacheInstance;
}

export function setInstance(instance: Instance): void {
  world.attacheInstance = instance;
}

/** True when the person has asked, from the context menu, for a check in this page; lasts as long as the page. */
export function isAsked(): boolean {
  return world.attacheAsked === true;
}

/** True once, when the background has brought the script into a page that was open before it. */
export function takeEntry(): boolean {
  const isEntry = world.attacheEntered === true;
  delete world.attacheEntered;
  return isEntry;
}
