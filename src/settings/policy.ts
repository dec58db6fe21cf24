/** What an administrator has fixed for a browser: it wins over the person's settings, which stay as they are beneath. */
import type { Problem } from './problem.ts';
import { isStored, readPart } from './read.ts';
import type { Settings } from './schema.ts';

/** The settings that a policy can fix. */
export const fixable = ['language', 'missions', 'mission', 'packs', 'sites'] as const;

/** A key that is absent is the person's. `packs` and `sites` fix only the entries that they have. */
export type Policy = { readonly [K in (typeof fixable)[number]]?: Settings[K] };

export interface PolicyReading {
  readonly policy: Policy;
  /** What of the policy could not be used; the rest of it is in force. */
  readonly problems: readonly Problem[];
}

/**
 * Never fails. A broken entry of a list or table is left out, and so is any other broken part; each is named.
 * @param managed as the browser hands it over; undefined where there is no policy
 */
export function readPolicy(managed: unknown): PolicyReading {
  if (managed === undefined) return { policy: {}, problems: [] };
  if (!isStored(managed)) return { policy: {}, problems: [{ place: '', kind: 'unreadable' }] };
  const problems: Problem[] = Object.keys(managed)
    .filter((key) => !fixable.some((known) => known === key))
    .map((key) => ({ place: key, kind: 'unknown' }));
  const policy: Record<string, unknown> = {};
  for (const key of fixable) {
    const value = managed[key] === undefined ? undefined : readPart(key, managed[key], problems);
    if (value !== undefined) policy[key] = value;
  }
  return { policy, problems };
}

/** The settings in force: the person's, with what the policy fixes in their place. */
export function underPolicy(own: Settings, policy: Policy): Settings {
  const { language = own.language, mission = own.mission, missions = [] } = policy;
  return {
    ...own,
    language,
    mission,
    missions: [...missions, ...own.missions.filter((each) => !isFrom(policy, each.id))],
    packs: { ...own.packs, ...policy.packs },
    sites: { ...own.sites, ...policy.sites },
  };
}

/**
 * The person's own settings after a change of those in force. What the policy fixes is not theirs to change and is
 * kept as it was, so that nothing of it stays, and nothing of theirs is lost, when the policy goes.
 */
export function ownAfter(changed: Settings, own: Settings, policy: Policy): Settings {
  return {
    ...changed,
    language: policy.language === undefined ? changed.language : own.language,
    mission: policy.mission === undefined ? changed.mission : own.mission,
    missions: [
      ...changed.missions.filter(({ id }) => !isFrom(policy, id)),
      ...own.missions.filter(({ id }) => isFrom(policy, id)),
    ],
    packs: keepFixed(changed.packs, own.packs, policy.packs),
    sites: keepFixed(changed.sites, own.sites, policy.sites),
  };
}

/** True for a mission that the policy brought. */
export function isFrom({ missions = [] }: Policy, id: string): boolean {
  return missions.some((mission) => mission.id === id);
}

type Table = Readonly<Record<string, boolean>>;

function keepFixed(changed: Table, own: Table, fixed: Table = {}): Table {
  const free = Object.entries(changed).filter(([key]) => !Object.hasOwn(fixed, key));
  const kept = Object.entries(own).filter(([key]) => Object.hasOwn(fixed, key));
  return Object.fromEntries([...free, ...kept]);
}
