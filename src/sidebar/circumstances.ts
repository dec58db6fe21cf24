/** What is known of the circumstances in which a draft is written, from the page and from the mission in use. */
import type { Context } from '../core/draft.ts';
import type { LinkedDraft } from '../protocol/link.ts';
import type { Mission } from '../settings/schema.ts';
import { type Switches, stillOn } from '../settings/switches.ts';

/** A handle without its `@`, as the accounts of a mission are compared. */
function bare(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase();
}

/**
 * The handle under which the draft would be posted, with its `@`: the one the page shows, else the mission's only
 * account on this network; null when neither says.
 */
export function activeAccount(draft: LinkedDraft | null, mission: Mission | null): string | null {
  const own = mission?.accounts.filter(({ site }) => site === draft?.site) ?? [];
  const handle = draft?.account ?? (own.length === 1 ? own[0]?.handle : undefined);
  return handle ? `@${handle.replace(/^@/, '')}` : null;
}

/**
 * The context of a check. What is not known stays undefined, and rules that ask for it stay silent.
 * @param sites the networks that the draft goes to
 * @param now milliseconds since the epoch
 * @param switches what the person says of the moment; what has ended by `now` is off
 */
export function circumstancesOf(
  draft: LinkedDraft,
  mission: Mission | null,
  sites: readonly string[],
  now: number,
  switches: Switches = {},
): Context {
  const shown = draft.account;
  const own = mission?.accounts.filter(
    ({ handle }) => shown !== undefined && bare(handle) === bare(shown),
  );
  const isMissions = own !== undefined && own.length > 0;
  return {
    now,
    sites,
    sender: mission?.sender,
    hosts: mission?.hosts,
    account: isMissions ? 'institution' : undefined,
    oneLanguage: isMissions ? own.every(({ lang }) => lang !== undefined) : undefined,
    ...switchedOn(switches, now),
    reply: draft.composer === 'reply' || draft.composer === 'comment',
  };
}

/** Only what is on: elsewhere a rule that asks stays silent. */
function switchedOn(switches: Switches, now: number): Partial<Context> {
  const names = Object.keys(stillOn(switches, now));
  return Object.fromEntries(names.map((name) => [name, true]));
}
