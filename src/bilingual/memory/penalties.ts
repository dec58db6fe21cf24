/** How much the circumstances of a pair take off its score, in percent. */
import type { Pair } from '../pair.ts';
import { primaryOf } from '../tags.ts';
import type { Penalty } from '../variant.ts';

export const penaltyPoints: Readonly<Record<Penalty, number>> = {
  machine: 30,
  unapproved: 10,
  review: 5,
  domain: 3,
  reversed: 2,
  region: 1,
  disagreeing: 1,
};

/** What a wording is to be used for. */
export interface Use {
  /** BCP 47 tag of the draft. */
  readonly from: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The wording is for another region of the language than the one asked for. */
  readonly isOtherRegion: boolean;
}

export function penaltiesOf(pair: Pair, { from, now, isOtherRegion }: Use): Penalty[] {
  const penalties: Penalty[] = [];
  if (pair.origin === 'machine') penalties.push('machine');
  if (pair.origin === 'human' && !pair.approved) penalties.push('unapproved');
  if (pair.review !== undefined && isPast(pair.review, now)) penalties.push('review');
  if (pair.from !== undefined && primaryOf(pair.from) !== primaryOf(from)) {
    penalties.push('reversed');
  }
  if (isOtherRegion) penalties.push('region');
  return penalties;
}

const dayInMs = 86_400_000;

/** @param now milliseconds since the epoch */
export function isExpired({ expires }: Pair, now: number): boolean {
  return expires !== undefined && isPast(expires, now);
}

/** True from midnight UTC after the day. A date that cannot be read counts as past. */
function isPast(day: string, now: number): boolean {
  return !(now < Date.parse(day) + dayInMs);
}

/** Days since the epoch, 0 for a date that cannot be read. */
export function dayOf(date: string): number {
  return Math.max(0, Math.floor(Date.parse(date) / dayInMs)) || 0;
}
