/** The registry of networks. The manifest's hosts are the union of these, save those of development. */
import { closestAcross } from './around.ts';
import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { metaBusiness } from './meta-business.ts';
import { other } from './other.ts';
import { hostOf } from './patterns.ts';
import { practice } from './practice.ts';
import type { ComposerHint, Site } from './site.ts';
import { threads } from './threads.ts';
import { tumblr } from './tumblr.ts';
import { wordpress } from './wordpress.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

export { holderOf, parentOf } from './around.ts';
export { accountOf, kindOf } from './composer.ts';
export { matchesOf } from './patterns.ts';
export type { Site } from './site.ts';
export { surroundingsOf } from './surroundings.ts';
export { other };

export const sites: readonly Site[] = [
  x,
  facebook,
  metaBusiness,
  instagram,
  threads,
  linkedin,
  bluesky,
  mastodon,
  youtube,
  tumblr,
  wordpress,
  practice,
];

/** The listed site of a host name, or null; its key in the settings is its id. */
export function listedSite(host: string): Site | null {
  return sites.find((site) => site.matches.some((pattern) => hostOf(pattern) === host)) ?? null;
}

/** What the context menu opens on. */
const anyField: readonly ComposerHint[] = [
  { selector: 'textarea, input, [contenteditable]', kind: 'text' },
];

/** Where a page is. */
export interface Address {
  readonly hostname: string;
  /** With what follows a `#`. */
  readonly path: string;
  /** The person has asked for a check of a field of this page, whatever it is for. */
  readonly isAsked?: boolean | undefined;
}

/** The site to follow at an address: the listed one, the one it stands for, or the fallback. */
export function siteAt(address: Address): Site {
  const listed = listedSite(address.hostname) ?? other;
  const site = listed.standsFor?.(address.path) ?? listed;
  return address.isAsked ? { ...site, composers: [...site.composers, ...anyField] } : site;
}

/** The site of an editor at an address; on a host that was granted, the network whose software it belongs to. */
export function siteOf(editor: Element, address: Address): Site {
  const site = siteAt(address);
  if (site.id !== other.id) return site;
  return sites.find(({ hallmark }) => hallmark && closestAcross(editor, hallmark)) ?? site;
}
