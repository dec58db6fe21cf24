/** The networks that a draft goes to: the page's own, or several where the page is a posting tool or none at all. */
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
 * Keys of the tables of limits that the draft must keep to: that of its own box, else those of its networks.
 * @param networks that the draft goes to
 */
export function limitsOf(
  { limits: own }: LinkedDraft,
  networks: readonly string[],
): readonly string[] {
  return own === undefined ? networks : [own];
}
