/** Starts once a page: one life, one companion; an instance that outlived its extension gives way. */
import { isConnected, listen } from '../browser/messages.ts';
import { Companion } from './companion.ts';
import { discover } from './discover.ts';
import { clearOrphans } from './orphans.ts';

interface Instance {
  isAlive(): boolean;
  retire(): void;
}

/** Seen by content scripts of this extension only: the page has another global object. */
const world = globalThis as { attacheInstance?: Instance };

/** Injected twice, by a registration and by hand, it runs once. */
function takePlace(life: AbortController): boolean {
  if (world.attacheInstance?.isAlive()) return false;
  world.attacheInstance?.retire();
  world.attacheInstance = {
    isAlive: () => !life.signal.aborted && isConnected(),
    retire: () => life.abort(),
  };
  return true;
}

export function start(): void {
  const life = new AbortController();
  if (!takePlace(life)) return;
  clearOrphans();
  const companion = new Companion(life);
  const unlisten = listen({
    'sidebar.toggle': async () => {
      await companion.toggle();
      return null;
    },
    'remark.next': () => {
      companion.step(1);
      return null;
    },
    'remark.previous': () => {
      companion.step(-1);
      return null;
    },
    'site.off': () => {
      life.abort();
      return null;
    },
  });
  life.signal.addEventListener('abort', () => isConnected() && unlisten(), { once: true });
  discover((found) => companion.meet(found), life.signal);
}
