/** Keeps in force what packs and settings say. Whatever fails, the last good state stays. */
import { announceActive } from '../browser/active-change.ts';
import { readBundled, readExampleMissions } from '../browser/bundled.ts';
import { extensionVersion } from '../browser/extension.ts';
import { readPacks, readPointer, replaceActive } from '../browser/pack-store.ts';
import { onSettingsChange, readSettings } from '../browser/settings-store.ts';
import type { Settings } from '../settings/schema.ts';
import { loadPacks } from './load-packs.ts';
import { findNextState } from './next-state.ts';
import { ready } from './ready.ts';

/** Puts in force what is stored and bundled now, and tells the pages when that is something else. */
export function activate(): Promise<void> {
  // One at a time, each from what is stored when its turn comes.
  return navigator.locks.request('activation', async () => {
    const version = extensionVersion();
    const [files, examples, stored, current, settings] = await Promise.all([
      readBundled('packs'),
      readExampleMissions(),
      readPacks(),
      readPointer(),
      readSettings(),
    ]);
    const loaded = await loadPacks(files, stored, version);
    for (const { file, reason } of loaded.problems) console.warn(`packs/${file}: ${reason}`);
    const next = await findNextState({ ...loaded, settings, examples, current, version });
    if (!next) return;
    await replaceActive(next);
    await announceActive(next.pointer.key);
  });
}

/** The part of the settings that decides what is in force. */
function decisive({ missions, mission, packs, rules }: Settings): string {
  return JSON.stringify([missions, mission, packs, rules]);
}

onSettingsChange(async (settings, before) => {
  await ready;
  if (decisive(settings) === decisive(before)) return;
  await activate().catch((error: unknown) => {
    console.error('Guidelines were not brought up to date; the ones before stay in force.', error);
  });
});
