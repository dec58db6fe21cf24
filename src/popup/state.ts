/** What the popup shows: the site in front, the mission in use, the guidelines in force. */
import { batch, signal } from '@preact/signals';
import { onActiveChange } from '../browser/active-change.ts';
import { readExampleMissions } from '../browser/bundled.ts';
import type { PackInForce } from '../browser/database.ts';
import { send } from '../browser/messages.ts';
import { readPointer } from '../browser/pack-store.ts';
import { isPaused } from '../browser/paused-tabs.ts';
import { onAccessChange, readAccess, removeAccess, requestAccess } from '../browser/permissions.ts';
import { changeSettings, onSettingsChange, readSettingsReport } from '../browser/settings-store.ts';
import { type FrontTab, findFrontTab } from '../browser/tabs.ts';
import { defaults } from '../settings/defaults.ts';
import type { Policy } from '../settings/policy.ts';
import type { Mission, Settings } from '../settings/schema.ts';

export const phase = signal<'loading' | 'ready' | 'failed'>('loading');
export const settings = signal<Settings>(defaults);
/** What an administrator fixed of them. */
export const policy = signal<Policy>({});
export const packs = signal<readonly PackInForce[]>([]);
export const examples = signal<readonly Mission[]>([]);
/** The tab in front; null when there is none. */
export const tab = signal<FrontTab | null>(null);
/** Nothing is shown in that tab until the person asks for it again. */
export const paused = signal(false);
export const access = signal<readonly string[]>([]);
/** Address of the page in front; null for pages of the browser and the like. */
export const address = signal<URL | null>(null);

/** Reads everything for the first time. */
export async function load(): Promise<void> {
  try {
    await readEverything();
    phase.value = 'ready';
  } catch (error) {
    console.warn(error);
    phase.value = 'failed';
  }
}

async function readEverything(): Promise<void> {
  const [report, missions, front] = await Promise.all([
    readSettingsReport(),
    readExampleMissions(),
    findFrontTab(),
    readGuidelines(),
    readAddresses(),
  ]);
  const isQuiet = front !== null && (await isPaused(front.id));
  batch(() => {
    settings.value = report.settings;
    policy.value = report.policy;
    tab.value = front;
    paused.value = isQuiet;
    examples.value = missions;
    address.value = front?.url && URL.canParse(front.url) ? new URL(front.url) : null;
  });
}

/** Keeps what is shown equal to what is stored. */
export function watch(): void {
  onSettingsChange((changed) => {
    settings.value = changed;
  });
  onAccessChange(() => void readAddresses());
  onActiveChange(() => void readGuidelines());
}

/** Stores a change; where that fails, the popup says so and shows nothing that is not so. */
export async function change(make: (settings: Settings) => Settings): Promise<void> {
  try {
    settings.value = await changeSettings(make);
  } catch (error) {
    console.warn(error);
    phase.value = 'failed';
  }
}

/**
 * Asks the browser for access, or gives it back; true when that is done. Call it first thing in a click.
 * Access is read again in any case: where nothing came of it, that puts the switch back.
 */
export async function changeAccess(matches: readonly string[], wanted: boolean): Promise<boolean> {
  const isDone = await (wanted ? requestAccess(matches) : removeAccess(matches));
  await readAddresses();
  return isDone;
}

/** Pauses the tab in front, or goes on in it; shown only when it is done. */
export async function pause(wanted: boolean): Promise<void> {
  if (!tab.value) return;
  try {
    await send('tab.pause', { tab: tab.value.id, paused: wanted });
    paused.value = wanted;
  } catch (error) {
    console.warn(error);
    phase.value = 'failed';
  }
}

async function readGuidelines(): Promise<void> {
  packs.value = (await readPointer())?.packs ?? [];
}

async function readAddresses(): Promise<void> {
  access.value = await readAccess();
}
