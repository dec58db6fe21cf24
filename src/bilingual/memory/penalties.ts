/** How much the circumstances of a pair take off its score, in percent. */
import type { Pair } from '../pair.ts';
import type { Penalty } from '../variant.ts';

export const penaltyPoints: Readonly<Record<Penalty, number>> = {
  machine: 30,
  unapproved: 10,
  region: 1,
};

/** @param isOtherRegion the wording is for another region of the language than the one asked for */
export function penaltiesOf(pair: Pair, isOtherRegion: boolean): Penalty[] {
  const penalties: Penalty[] = [];
  if (pair.origin === 'machine') penalties.push('machine');
  if (pair.origin === 'human' && !pair.approved) penalties.push('unapproved');
  if (isOtherRegion) penalties.push('region');
  return penalties;
}

const dayInMs = 86_400_000;

/**
 * True from midnight UTC after the day in `expires`. A date that cannot be read counts as past.
 * @param now milliseconds since the epoch
 */
export function isExpired({ expires }: Pair, now: number): boolean {
  return expires !== undefined && !(now < Date.parse(expires) + dayInMs);
}
