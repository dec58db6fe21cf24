/** A pack on or off, and whether that is the usual state; kept in the settings only where it is not. */
import { isFor } from '../packs/in-force.ts';
import type { Pack } from '../packs/pack.ts';
import { audienceInUse } from './audience.ts';
import { change, settings } from './state.ts';

export interface PackState {
  readonly on: boolean;
  readonly isUsual: boolean;
}

/** By the settings as they stand; the background follows a little later. */
export function stateOf(pack: Pack): PackState {
  const usual = isFor(pack, audienceInUse());
  const on = settings.value.packs[pack.id] ?? usual;
  return { on, isUsual: on === usual };
}

/** Null goes back to what is usual. */
export function switchPack(pack: Pack, on: boolean | null): Promise<boolean> {
  const usual = isFor(pack, audienceInUse());
  return change((now) => {
    const { [pack.id]: _, ...packs } = now.packs;
    const isKept = on !== null && on !== usual;
    return { ...now, packs: isKept ? { ...packs, [pack.id]: on } : packs };
  });
}
