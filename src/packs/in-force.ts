/** Which packs are in force: common ones and those for the mission, as far as nobody switched them on or off. */
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
 * The packs in force in order of their layer: common, of the sender, of the host, of both. `switched` has
 * only what differs from the default, by pack id.
 */
export function packsInForce(
  packs: readonly Pack[],
  audience: Audience,
  switched: Readonly<Record<string, boolean>> = {},
): Pack[] {
  return packs
    .filter((pack) => switched[pack.id] ?? isFor(pack, audience))
    .sort((a, b) => layerOf(a) - layerOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function layerOf({ for: audience }: Pack): number {
  return (audience?.sender ? 1 : 0) + (audience?.host ? 2 : 0);
}
