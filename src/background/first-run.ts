/** After the installation, opens the three steps of the first run; not where the settings in force say already who posts. */
import { readOwnSettings, readSettings } from '../browser/settings-store.ts';
import { openStart } from '../browser/tabs.ts';
import { onFirstInstalled } from '../browser/waking.ts';
import { ready } from './ready.ts';

async function welcome(): Promise<void> {
  await ready;
  const [{ mission }, own] = await Promise.all([readSettings(), readOwnSettings()]);
  if (mission === null && own.missions.length === 0) await openStart();
}

onFirstInstalled(() => void welcome().catch(console.warn));
