/** After the installation, opens the three steps of the first run; not where the settings in force say already who posts. */
import { readSettings } from '../browser/settings-store.ts';
import { openStart } from '../browser/tabs.ts';
import { onFirstInstalled } from '../browser/waking.ts';
import { ready } from './ready.ts';

async function welcome(): Promise<void> {
  await ready;
  const { mission, missions } = await readSettings();
  if (mission === null && missions.length === 0) await openStart();
}

onFirstInstalled(() => void welcome().catch(console.warn));
