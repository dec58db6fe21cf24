/** The networks that a draft goes to: the page's own, or several where the page is a posting tool or none at all. */
import { type Count, strictestCount } from '../core/text/counting.ts';
import { limits, unlimited } from '../core/text/limits.ts';
import type { LinkedDraft } from '../protocol/link.ts';
import type { Mission } from '../settings/schema.ts';

/** Keys of the table of limits, in its order: what can be chosen. */
export const knownNetworks: readonly string[] = Object.keys(limits);

/** True where the page does not say to which network the draft goes, so that the person chooses. */
export function isOpen(site: string): boolean {
  return !knownNetworks.includes(site) && !unlimited.includes(site);
}

/**
 * Keys of the table of limits, each once.
 * @param site of the draft
 * @param chosen by the person; null when nothing was ever chosen
 */
export function networksOf(
  site: string,
  chosen: readonly string[] | null,
  mission: Mission | null,
): readonly string[] {
  if (!isOpen(site)) return [site];
  const wanted = chosen ?? mission?.accounts.map((account) => account.site) ?? [];
  return knownNetworks.filter((network) => wanted.includes(network));
}

/**
 * How long a text would be in the box of the draft; of several networks, where the least room is left.
 * @param networks that the draft goes to
 */
export function countIn(
  { limits, room, text: present }: LinkedDraft,
  networks: readonly string[],
  text: string,
): Count | null {
  const keys = limits === undefined ? networks : [limits];
  const count = strictestCount(text, keys);
  if (!count || room === undefined) return count;
  // The server's own limit, from what the page says is left beside the present text.
  const limit = room + (strictestCount(present, keys)?.used ?? 0);
  return { ...count, limit, remaining: limit - count.used };
}
