/** What a person says of the moment, which lasts until its end and is no setting: a crisis, an election. */

/** A crisis, an election in the sending state, an election in a host state. */
export const switchNames = ['crisis', 'homeElection', 'hostElection'] as const;
export type SwitchName = (typeof switchNames)[number];

/** The end of each that is on, in milliseconds since the epoch. */
export type Switches = { readonly [name in SwitchName]?: number };

/** Those that have not ended by `now`, in milliseconds since the epoch. */
export function stillOn(switches: Switches, now: number): Switches {
  return Object.fromEntries(Object.entries(switches).filter(([, end]) => end > now));
}
