/** Which sites the content script is to run on: those that are on, as far as access goes. */
import { filterAccess, grantedHosts, readAccess } from '../browser/permissions.ts';
import type { WantedScript } from '../browser/site-scripts.ts';
import type { Settings } from '../settings/schema.ts';
import { sites } from '../sites/index.ts';

/** Listed networks are on unless switched off; other sites are on when they were granted. */
export async function findWantedScripts(settings: Settings): Promise<WantedScript[]> {
  const listed = await Promise.all(
    sites
      .filter(({ id }) => settings.sites[id] !== false)
      .map(async (site) => ({ id: site.id, matches: await filterAccess(site.matches) })),
  );
  const granted = grantedHosts(
    await readAccess(),
    sites.flatMap(({ matches }) => matches),
  ).map((host) => ({
    id: `granted-${host}`,
    matches: [`https://${host}/*`],
  }));
  return [...listed, ...granted].filter(({ matches }) => matches.length > 0);
}
