/** Starts the watcher once a page; an instance that outlived its extension gives way. */
import { isConnected, listen } from '../browser/messages.ts';
import { discover } from './discover.ts';
import { presentInstance, setInstance, takeEntry } from './instance.ts';
import { clearOrphans } from './orphans.ts';
import { Watcher } from './watcher.ts';

/** A frame of the same origin is looked after from the page around it. */
function isLookedAfter(): boolean {
  return window.parent !== window && window.frameElement !== null;
}

/** Injected twice, by a registration and by hand, it runs once. */
export function start(): void {
  const isEntry = takeEntry();
  const present = presentInstance();
  if (isLookedAfter() || (present?.isAlive() && !isEntry)) return;
  present?.retire();
  const isSuccessor = isEntry && clearOrphans();
  const watcher = new Watcher(isSuccessor);
  setInstance(watcher);
  const unlisten = listen({
    'sidebar.toggle': async () => {
      await watcher.toggle();
      return null;
    },
    'remark.next': () => {
      watcher.step(1);
      return null;
    },
    'remark.previous': () => {
      watcher.step(-1);
      return null;
    },
    'composer.take': () => {
      watcher.take();
      return null;
    },
    'site.off': () => {
      watcher.retire();
      return null;
    },
  });
  watcher.signal.addEventListener('abort', () => isConnected() && unlisten(), { once: true });
  discover((element) => watcher.meet(element), watcher.signal);
}
