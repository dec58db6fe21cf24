/** Keeps the registered content scripts equal to the sites that are on, and open tabs with them. */
import { sendToTab } from '../browser/messages.ts';
import { onAccessChange } from '../browser/permissions.ts';
import { onSettingsChange, readSettings } from '../browser/settings-store.ts';
import { enterOpenTabs, reconcileScripts, tabsOutside } from '../browser/site-scripts.ts';
import { ready } from './ready.ts';
import { findWantedScripts } from './wanted-scripts.ts';

/**
 * Brings registrations and open tabs in line with settings and permissions.
 * @param isStart the extension was installed, updated, enabled or the browser started: scripts in open
 *   tabs, if any, belong to a copy of the extension that is gone, so all of these tabs get a new one
 */
export async function reconcileSites(isStart: boolean): Promise<void> {
  const wanted = await findWantedScripts(await readSettings());
  const { added, removed } = await reconcileScripts(wanted);
  const matches = wanted.flatMap((script) => script.matches);
  await enterOpenTabs(isStart ? matches : added);
  if (removed.length > 0) await leaveTabs(matches);
}

/** Tells every tab outside these addresses that its site is off; most have nobody listening. */
async function leaveTabs(kept: readonly string[]): Promise<void> {
  const tabs = await tabsOutside(kept);
  await Promise.allSettled(tabs.map((tab) => sendToTab(tab, 'site.off', null)));
}

onSettingsChange(async (settings, before) => {
  await ready;
  if (JSON.stringify(settings.sites) !== JSON.stringify(before.sites)) await reconcileSites(false);
});

onAccessChange(async () => {
  await ready;
  await reconcileSites(false);
});
