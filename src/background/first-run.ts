/** After the installation, opens the three steps of the first run; not where the settings in force say already who posts. */
import { readOwnSettings, readSettings } from '../browser/settings-store.ts';
import { openStart } from '../browser/tabs.ts';
import {
  isWelcomeDue,
  onFirstInstalled,
  onWindowOpened,
  setWelcomeDue,
} from '../browser/waking.ts';
import { ready } from './ready.ts';

/** Leaves the welcome due when no tab can be opened: a managed browser may install us before it has a window. */
function welcome(): Promise<void> {
  return navigator.locks.request('welcome', async () => {
    await ready;
    if (!(await isWelcomeDue())) return;
    const [{ mission }, own] = await Promise.all([readSettings(), readOwnSettings()]);
    if (mission === null && own.missions.length === 0) await openStart();
    await setWelcomeDue(false);
  });
}

onFirstInstalled(() => void setWelcomeDue(true).then(welcome).catch(console.warn));
onWindowOpened(() => void welcome().catch(console.warn));
