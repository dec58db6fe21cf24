/** Which packs are in force: common ones and those for the mission, as far as nobody switched them on or off. */
import { orderPacks } from './layers/order.ts';
import type { Pack } from './pack.ts';

export interface Audience {
  /** ISO 3166-1 alpha-2; without one, only common packs are for it. */
  readonly sender?: string | undefined;
  readonly hosts?: readonly string[] | undefined;
}

/** True when the pack is common, or every party that it names is one of the mission's. */
export function isFor(pack: Pack, { sender, hosts = [] }: Audience): boolean {
  const { sender: from, host } = pack.for ?? {};
  return (from === undefined || from === sender) && (host === undefined || hosts.includes(host));
}

/**
 * The packs in force in order of their layer, with the parents that they extend, as far as nobody switched
 * those off. `switched` has only what differs from the default, by pack id.
 */
export function packsInForce(
  packs: readonly Pack[],
  audience: Audience,
  switched: Readonly<Record<string, boolean>> = {},
): Pack[] {
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  const chosen = new Set(packs.filter((pack) => switched[pack.id] ?? isFor(pack, audience)));
  // A set grows while it is walked: parents of parents come too.
  for (const pack of chosen) {
    for (const { id } of pack.extends ?? []) {
      const parent = byId.get(id);
      if (parent && switched[id] !== false) chosen.add(parent);
    }
  }
  return orderPacks([...chosen]);
}
