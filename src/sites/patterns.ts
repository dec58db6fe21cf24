/** Match patterns of a site, for the manifest and for registering content scripts. */
import type { Site } from './site.ts';

/** Where the site's content script belongs. Empty for the fallback, whose hosts are granted one by one. */
export function matchesOf(site: Site): readonly string[] {
  return site.matches;
}

/** The host name of a pattern such as `https://x.com/*`; the port of an address plays no part. */
export function hostOf(pattern: string): string {
  return pattern.split('/')[2] ?? '';
}
