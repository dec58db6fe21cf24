/** What one half gives as a value and the other says in its words: an account by its name, 40 % as four in ten. */
import { foldWord } from '../../core/text/fold-word.ts';
import { touchesAny } from '../../core/text/span.ts';
import { primaryOf } from '../tags.ts';
import type { Value } from '../values/index.ts';
import { type Duration, findDurations } from './durations.ts';
import { isFeastNamed } from './feasts.ts';
import type { Half } from './finding.ts';
import { isBodyNamed } from './handles.ts';
import { findRatios, isSameShare, type Ratio } from './ratios.ts';

/** A half with all that its figures may mean. */
export interface ReadHalf {
  readonly half: Half;
  readonly values: readonly Value[];
  /** Looked for when first asked for: most halves never are. */
  readonly durations: readonly Duration[];
  readonly ratios: readonly Ratio[];
}

export function readHalf(half: Half, values: readonly Value[]): ReadHalf {
  let durations: readonly Duration[] | undefined;
  let ratios: readonly Ratio[] | undefined;
  return {
    half,
    values,
    get durations() {
      durations ??= findDurations(half.text, primaryOf(half.lang), values);
      return durations;
    },
    get ratios() {
      ratios ??= findRatios(half.text, values);
      return ratios;
    },
  };
}

/** True when the other half says what a value of this one does, though it has no such value. */
export function isSaid(value: Value, here: ReadHalf, there: ReadHalf): boolean {
  if (value.kind === 'hashtag') return hasWord(there.half, foldWord(value.written).slice(1));
  if (value.kind === 'handle') return isBodyNamed(value.written, there.half);
  if (value.kind === 'date') {
    return (
      isYearOf(value, there.values) ||
      isSaidByWeekday(value, here, there) ||
      isSaidByToday(here, there) ||
      isFeastNamed(value, there.half)
    );
  }
  return (
    lastsAsLong(value, here, there) ||
    isSameRatio(value, here, there) ||
    isReckoned(value, here, there)
  );
}

/** « 10 dinars, 5 dinars » and "half that"; « à 15 h au lieu de 17 h » and "two hours earlier". */
function isReckoned(
  { kind, readings: [own = ''] }: Value,
  here: ReadHalf,
  there: ReadHalf,
): boolean {
  const amountOf = (reading = '') => Number(reading.split('|')[0]);
  const others = here.values
    .filter((other) => other.kind === kind)
    .map(({ readings }) => amountOf(readings[0]));
  const amount = amountOf(own);
  if (kind === 'time') {
    return there.durations.some(({ lasts }) =>
      others.some((other) => lasts === `${Math.abs(other - amount)} minutes`),
    );
  }
  const shares = there.values
    .filter((other) => other.kind === 'number' && other.hasOwnForm === true)
    .map(({ readings }) => Number(readings[0]))
    .filter((share) => share < 1);
  return shares.some((share) => others.some((other) => other * share === amount));
}

function hasWord({ text }: Half, name: string): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.some((word) => foldWord(word) === name);
}

/** A year that stands in a date there. */
function isYearOf({ readings }: Value, others: readonly Value[]): boolean {
  const [year = '', month] = readings[0]?.split('|') ?? [];
  return month === '?' && others.some((other) => other.readings[0]?.split('|')[0] === year);
}

/** « Le 5 juin » of a post that says "tomorrow". */
function isSaidByToday(here: ReadHalf, there: ReadHalf): boolean {
  const isDate = ({ kind, isFaint }: Value) => kind === 'date' && isFaint !== true;
  const isRelative = ({ readings }: Value) => readings[0]?.startsWith('r') === true;
  return (
    there.values.some(isRelative) && !here.values.some(isRelative) && !there.values.some(isDate)
  );
}

/** « Mardi 3 mars » and "on Tuesday": the one says more, and nothing else. */
function isSaidByWeekday({ start, end, isFaint }: Value, here: ReadHalf, there: ReadHalf): boolean {
  // « Le premier lundi de mars » and "of February" are two days.
  if (isFaint) return false;
  const isDate = ({ kind, isFaint }: Value) => kind === 'date' && isFaint !== true;
  if (there.values.some(isDate)) return false;
  const beside = here.values.find(
    (other) =>
      other.kind === 'weekday' &&
      other.start >= start - 14 &&
      other.end <= end + 14 &&
      other.readings[0]?.startsWith('w') === true,
  );
  return there.values.some(
    ({ kind, readings }) => kind === 'weekday' && readings[0] === beside?.readings[0],
  );
}

function lastsAsLong({ start }: Value, here: ReadHalf, there: ReadHalf): boolean {
  return here.durations.some(
    (one) => one.start === start && there.durations.some(({ lasts }) => lasts === one.lasts),
  );
}

function isSameRatio(value: Value, here: ReadHalf, there: ReadHalf): boolean {
  const ratios = there.ratios.map(({ percent }) => percent);
  if (value.kind === 'percent') {
    return ratios.some((ratio) => isSameShare(ratio, Number(value.readings[0])));
  }
  const amount = Number(value.readings[0]);
  if (amount > 0 && amount < 1) return ratios.some((ratio) => isSameShare(ratio, amount * 100));
  const theirs = there.values
    .filter(
      ({ kind, readings }) => kind === 'percent' || (kind === 'number' && Number(readings[0]) < 1),
    )
    .map(({ kind, readings }) => Number(readings[0]) * (kind === 'number' ? 100 : 1))
    .concat(ratios);
  return here.ratios
    .filter((ratio) => touchesAny([ratio], value.start, value.end))
    .some(({ percent }) => theirs.some((other) => isSameShare(percent, other)));
}
