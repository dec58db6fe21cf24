/** The administrator's policy, as the browser hands it over; Firefox reads its own once, when it starts. */
import browser, { type Storage } from 'webextension-polyfill';
import { type Policy, type PolicyReading, readPolicy as read } from '../settings/policy.ts';

/** Rejects never: without a policy nothing is fixed. */
export async function readPolicy(): Promise<PolicyReading> {
  return read(await readManaged());
}

/** The policy that was in force before these changes to the one given. */
export async function policyBefore(
  changes: Record<string, Storage.StorageChange>,
): Promise<Policy> {
  const before = Object.entries(changes).map(([key, { oldValue }]) => [key, oldValue]);
  const now = (await readManaged()) ?? {};
  return read({ ...now, ...Object.fromEntries(before) }).policy;
}

/** Calls back with the whole policy whenever any of it changes. */
export function onPolicyChange(listener: (reading: PolicyReading) => void): void {
  browser.storage.onChanged.addListener(async (_changes, area) => {
    if (area === 'managed') listener(await readPolicy());
  });
}

async function readManaged(): Promise<Record<string, unknown> | undefined> {
  // Where there is no policy Firefox rejects, and Chromium gives nothing.
  return browser.storage.managed.get().catch(() => undefined);
}
