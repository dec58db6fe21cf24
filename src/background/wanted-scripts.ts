/** Which sites the content script is to run on: those that are on, as far as access goes. */
import { filterAccess, readAccess } from '../browser/permissions.ts';
import type { WantedScript } from '../browser/site-scripts.ts';
import type { Settings } from '../settings/schema.ts';
import { matchesOf, sites } from '../sites/index.ts';

/** A site that the person granted from the popup: one host, never a whole web of them. */
const grantedSite = /^https:\/\/([^*/:]+)\/\*$/;

/** Listed networks are on unless switched off; other sites are on when they were granted. */
export async function findWantedScripts(settings: Settings): Promise<WantedScript[]> {
  const listed = await Promise.all(
    sites
      .filter(({ id }) => settings.sites[id] !== false)
      .map(async (site) => ({ id: site.id, matches: await filterAccess(matchesOf(site)) })),
  );
  const known = new Set(sites.flatMap(matchesOf));
  const granted = (await readAccess()).flatMap((match) => {
    const host = known.has(match) ? undefined : grantedSite.exec(match)?.[1];
    return host ? [{ id: `granted-${host}`, matches: [match] }] : [];
  });
  return [...listed, ...granted].filter(({ matches }) => matches.length > 0);
}
