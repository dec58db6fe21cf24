/** Numbers, sums, dates, times and addresses that one half has and the other has not. */
import type { Level } from '../../core/rule.ts';
import { primaryOf } from '../tags.ts';
import { isSame, type Value, type ValueKind } from '../values/index.ts';
import { writeValue } from '../values/write.ts';
import { type Duration, findCounted } from './durations.ts';
import type { Half, ParityFinding, ParityKind } from './finding.ts';
import { areHandleTwins } from './handles.ts';
import { isSameLink } from './links.ts';
import { type Left, matchOff } from './match.ts';
import { isSameOtherwise } from './other-kinds.ts';
import { isSaid, type ReadHalf, readHalf } from './said.ts';
import { dropTranslatedTags } from './tags.ts';
import { valuesOf } from './values-of.ts';

/** Accounts and addresses that stand for one another in two languages; each in any form that a text may have. */
export type Twins = readonly (readonly [string, string])[];

const levels: Readonly<Partial<Record<ParityKind, Level>>> = {
  hashtag: 'note',
  emoji: 'note',
  handle: 'caution',
};

type Same = (one: Value, other: Value) => boolean;

/** In the order of kinds, then of the first half. */
export function compareValues(first: Half, second: Half, twins: Twins): ParityFinding[] {
  const [a, b] = withoutShared([first, second], [valuesOf(first), valuesOf(second)]);
  const left = new Map<ValueKind, Left<Value, Value>>();
  for (const kind of new Set([...a, ...b].map(({ kind: each }) => each))) {
    const of = (values: readonly Value[]) => values.filter((value) => value.kind === kind);
    left.set(kind, matchKind(kind, of(a), of(b), twins, [first, second]));
  }
  const loose = matchOff(
    [...left.values()].flatMap((each) => each.first),
    [...left.values()].flatMap((each) => each.second),
    isSameOtherwise,
  );
  const spare = dropSaid(loose, readHalf(first, a), readHalf(second, b));
  return [...left.keys()].flatMap((kind) => {
    const of = (values: readonly Value[]) => values.filter((value) => value.kind === kind);
    return pairUp(of(spare.first), of(spare.second), [first, second]);
  });
}

/** « Vingt ans » are "two decades", whatever else there is two of. */
function withoutShared(
  halves: readonly [Half, Half],
  values: readonly [readonly Value[], readonly Value[]],
): readonly [readonly Value[], readonly Value[]] {
  const [a, b] = halves.map(({ text, lang }, i) =>
    findCounted(text, primaryOf(lang), values[i] ?? []),
  );
  const shared = (own: readonly Duration[] = [], other: readonly Duration[] = []) => {
    const left = new Set(matchOff(own, other, (one, each) => one.lasts === each.lasts).first);
    return new Set(own.filter((one) => !left.has(one)).map(({ start }) => start));
  };
  const isLeft = (said: ReadonlySet<number>) => (value: Value) => !said.has(value.start);
  return [values[0].filter(isLeft(shared(a, b))), values[1].filter(isLeft(shared(b, a)))];
}

function dropSaid(left: Left<Value, Value>, here: ReadHalf, there: ReadHalf): Left<Value, Value> {
  return {
    first: left.first.filter((value) => !isSaid(value, here, there)),
    second: left.second.filter((value) => !isSaid(value, there, here)),
  };
}

function matchKind(
  kind: ValueKind,
  first: readonly Value[],
  second: readonly Value[],
  twins: Twins,
  halves: readonly [Half, Half],
): Left<Value, Value> {
  const passes: readonly Same[] = [
    (one, other) => one.readings.join() === other.readings.join() && kind !== 'url',
    (one, other) => areTwins(one, other, twins) || areAlike(kind, one, other),
  ];
  let left: Left<Value, Value> = { first, second };
  for (const same of passes) left = matchOff(left.first, left.second, same);
  return kind === 'hashtag' ? dropTranslatedTags(left, halves) : left;
}

function areAlike(kind: ValueKind, one: Value, other: Value): boolean {
  if (kind === 'url') return isSameLink(one.written, other.written);
  if (kind === 'handle' && areHandleTwins(one.written, other.written)) return true;
  return isSame(one, other);
}

/** What is left on both sides is taken for two writings of one thing; what is left on one side alone must be firm. */
function pairUp(
  first: readonly Value[],
  second: readonly Value[],
  halves: readonly [Half, Half],
): ParityFinding[] {
  const findings: ParityFinding[] = [];
  const free = [...second];
  const isAlike = (one: Value) =>
    free.some((other) => (other.isFaint ?? false) === (one.isFaint ?? false));
  // Those first that have one of their own sort: a rank is the other writing of a rank.
  for (const one of [...first].sort((a, b) => Number(isAlike(b)) - Number(isAlike(a)))) {
    const other = nearest(one, free, halves);
    if (other) free.splice(free.indexOf(other), 1);
    if (isWorthSaying(one, other, halves[1])) findings.push(toFinding(one, other, halves[1]));
  }
  for (const other of free) {
    if (isWorthSaying(other, undefined, halves[0]))
      findings.push(toFinding(undefined, other, halves[1]));
  }
  return findings;
}

/** The one that stands about as far from the start of its half. */
function nearest(
  one: Value,
  free: readonly Value[],
  [first, second]: readonly [Half, Half],
): Value | undefined {
  const gap = (other: Value) =>
    Math.abs(one.start / first.text.length - other.start / second.text.length);
  const isAlike = (other: Value) => Number((one.isFaint ?? false) !== (other.isFaint ?? false));
  return [...free].sort((a, b) => isAlike(a) - isAlike(b) || gap(a) - gap(b))[0];
}

function isWorthSaying(one: Value, other: Value | undefined, there: Half): boolean {
  if (other)
    return (
      one.isFirm ||
      other.isFirm ||
      !(one.isFaint || other.isFaint) ||
      areDays(one, other) ||
      areRanks(one, other)
    );
  if (!(one.isFirm || one.isExact) || one.kind === 'emoji') return false;
  // « One » is an article, and Arabic has a form of the noun for two.
  const few = primaryOf(there.lang) === 'ar' ? ['1', '2'] : ['1'];
  return one.kind !== 'number' || !one.readings.some((reading) => few.includes(reading));
}

function areDays(one: Value, other: Value): boolean {
  return [one, other].every(
    ({ kind, readings }) => kind === 'weekday' || /\|\d+\|\?$/.test(readings[0] ?? ''),
  );
}

/** « La troisième édition » and "the fourth". */
function areRanks(one: Value, other: Value): boolean {
  return [one, other].every(({ kind, isFaint, hasOwnForm }) => {
    return kind === 'number' && isFaint === true && hasOwnForm === true;
  });
}

function toFinding(
  one: Value | undefined,
  other: Value | undefined,
  { lang }: Half,
): ParityFinding {
  const found = one?.kind ?? other?.kind ?? 'number';
  const kind = found === 'weekday' ? 'date' : found;
  return {
    kind,
    level: levels[kind] ?? 'serious',
    first: one ? { start: one.start, end: one.end } : null,
    second: other ? { start: other.start, end: other.end } : null,
    fix: one && other ? writeValue(one, lang) : null,
  };
}

function areTwins(one: Value, other: Value, twins: Twins): boolean {
  const is = (value: Value, written: string) =>
    value.readings.includes(written.toLowerCase()) || value.written.toLowerCase() === written;
  return twins.some(
    ([left, right]) => (is(one, left) && is(other, right)) || (is(one, right) && is(other, left)),
  );
}
