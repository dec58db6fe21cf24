/** What the options page shows, and the one way it changes anything. Everything is reread when another page changes it. */
import { batch, signal } from '@preact/signals';
import { onActiveChange } from '../browser/active-change.ts';
import { readExampleMissions } from '../browser/bundled.ts';
import type { Pointer, StoredPack } from '../browser/database.ts';
import { type KeptPair, listMemories, readKeptPairs } from '../browser/memory-store.ts';
import { type MemoryHead, readPacks, readPointer } from '../browser/pack-store.ts';
import { onAccessChange, readAccess } from '../browser/permissions.ts';
import { onPolicyChange } from '../browser/policy.ts';
import { changeSettings, onSettingsChange, readSettingsReport } from '../browser/settings-store.ts';
import { defaults } from '../settings/defaults.ts';
import type { Policy, PolicyReading } from '../settings/policy.ts';
import type { Problem } from '../settings/problem.ts';
import type { Mission, Settings } from '../settings/schema.ts';

export const phase = signal<'loading' | 'ready' | 'failed'>('loading');
export const settings = signal<Settings>(defaults);
/** What an administrator fixed of them; it wins, and is not the person's to change. */
export const policy = signal<Policy>({});
export const policyProblems = signal<readonly Problem[]>([]);
/** What of the stored settings could not be used. */
export const problems = signal<readonly Problem[]>([]);
export const packs = signal<readonly StoredPack[]>([]);
/** What the background has put in force; a little later than the settings. */
export const inForce = signal<Pointer | null>(null);
export const memories = signal<readonly MemoryHead[]>([]);
export const keptPairs = signal<readonly KeptPair[]>([]);
export const examples = signal<readonly Mission[]>([]);
/** Match patterns the browser gives access to. */
export const access = signal<readonly string[]>([]);
/** True after a change that could not be stored. */
export const hasFailedToSave = signal(false);

/** Reads everything for the first time. */
export async function load(): Promise<void> {
  try {
    const [report, missions] = await Promise.all([readSettingsReport(), readExampleMissions()]);
    batch(() => {
      settings.value = report.settings;
      problems.value = report.problems;
      takePolicy({ policy: report.policy, problems: report.policyProblems });
      examples.value = missions;
    });
    await Promise.all([readGuidelines(), readAddresses()]);
    phase.value = 'ready';
  } catch (error) {
    console.warn(error);
    phase.value = 'failed';
  }
}

/** Keeps what is shown equal to what is stored. */
export function watch(): void {
  onSettingsChange((changed) => {
    settings.value = changed;
  });
  onPolicyChange(takePolicy);
  onAccessChange(() => void readAddresses());
  onActiveChange(() => void readGuidelines());
}

function takePolicy(reading: PolicyReading): void {
  policy.value = reading.policy;
  policyProblems.value = reading.problems;
}

/** Stores a change. Resolves to false, and says so on the page, when that fails. */
export async function change(make: (settings: Settings) => Settings): Promise<boolean> {
  try {
    settings.value = await changeSettings(make);
    hasFailedToSave.value = false;
    return true;
  } catch (error) {
    console.warn(error);
    batch(() => {
      hasFailedToSave.value = true;
      // A control has changed by itself already: showing the same settings anew puts it back.
      settings.value = { ...settings.value };
    });
    return false;
  }
}

async function readGuidelines(): Promise<void> {
  const [stored, pointer, heads, kept] = await Promise.all([
    readPacks(),
    readPointer(),
    listMemories(),
    readKeptPairs(),
  ]);
  batch(() => {
    packs.value = stored;
    inForce.value = pointer;
    memories.value = heads;
    keptPairs.value = kept;
  });
}

async function readAddresses(): Promise<void> {
  access.value = await readAccess();
}
