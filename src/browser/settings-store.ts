/** Keeps the settings in extension storage, beneath the administrator's policy; they are reread each time, never held. */
import browser, { type Storage } from 'webextension-polyfill';
import { ownAfter, type Policy, underPolicy } from '../settings/policy.ts';
import type { Problem } from '../settings/problem.ts';
import { readSettings as read } from '../settings/read.ts';
import type { Settings } from '../settings/schema.ts';
import { policyBefore, readPolicy } from './policy.ts';

const key = 'settings';
/** Before what could not be read is written over, it is kept whole under this key and the time. */
const keptPrefix = 'settings-unreadable-';

export interface SettingsReport {
  readonly settings: Settings;
  /** What of the stored settings could not be used. */
  readonly problems: readonly Problem[];
  /** What of the settings in force is not the person's to change. */
  readonly policy: Policy;
  readonly policyProblems: readonly Problem[];
}

/** The settings in force, whatever was stored. Rejects only when storage itself fails. */
export async function readSettings(): Promise<Settings> {
  return (await readSettingsReport()).settings;
}

/** What the person set, whatever the policy puts in its place. */
export async function readOwnSettings(): Promise<Settings> {
  return read(await readStored()).settings;
}

/** The settings in force, what is fixed of them, and what could not be used. */
export async function readSettingsReport(): Promise<SettingsReport> {
  const [stored, { policy, problems: policyProblems }] = await Promise.all([
    readStored(),
    readPolicy(),
  ]);
  const { settings, problems } = read(stored);
  return { settings: underPolicy(settings, policy), problems, policy, policyProblems };
}

/**
 * Reads, changes and writes in one go: two pages that change something at once both succeed.
 * @param change gets the settings in force, gives back the new ones; the same object means no change. What the policy
 *   fixes stays as it is
 * @returns the settings now in force
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const [stored, { policy }] = await Promise.all([readStored(), readPolicy()]);
    const { settings: own, problems } = read(stored);
    const settings = underPolicy(own, policy);
    const changed = change(settings);
    if (changed === settings) return settings;
    const kept = problems.length > 0 ? { [keptPrefix + new Date().toISOString()]: stored } : {};
    const next = ownAfter(changed, own, policy);
    await browser.storage.local.set({ [key]: next, ...kept });
    return underPolicy(next, policy);
  });
}

/**
 * Calls back after each change, from whichever page or policy it came.
 * @returns a function that stops it
 */
export function onSettingsChange(
  listener: (settings: Settings, before: Settings) => void,
): () => void {
  let isStopped = false;
  const hear = async (changes: Record<string, Storage.StorageChange>, area: string) => {
    const pair = await changedSettings(changes, area);
    if (pair && !isStopped) listener(...pair);
  };
  browser.storage.onChanged.addListener(hear);
  return () => {
    isStopped = true;
    browser.storage.onChanged.removeListener(hear);
  };
}

/** The settings in force after and before; null when none of them changed. */
async function changedSettings(
  changes: Record<string, Storage.StorageChange>,
  area: string,
): Promise<[Settings, Settings] | null> {
  if (area === 'managed') {
    const [{ policy }, before, own] = await Promise.all([
      readPolicy(),
      policyBefore(changes),
      readOwnSettings(),
    ]);
    return [underPolicy(own, policy), underPolicy(own, before)];
  }
  const change = area === 'local' ? changes[key] : undefined;
  if (!change) return null;
  const { policy } = await readPolicy();
  const inForce = (value: unknown) => underPolicy(read(value).settings, policy);
  return [inForce(change.newValue), inForce(change.oldValue)];
}

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}
