/** Numbers, sums, dates, times and addresses that one half has and the other has not. */
import type { Level } from '../../core/rule.ts';
import { primaryOf } from '../tags.ts';
import { isSame, readValues, type Value, type ValueKind } from '../values/index.ts';
import { writeValue } from '../values/write.ts';
import type { Half, ParityFinding } from './finding.ts';
import { matchOff } from './match.ts';
import { dropTranslatedTags } from './tags.ts';

/** Accounts and addresses that stand for one another in two languages; each in any form that a text may have. */
export type Twins = readonly (readonly [string, string])[];

const levels: Readonly<Partial<Record<ValueKind, Level>>> = {
  hashtag: 'note',
  emoji: 'note',
  weekday: 'caution',
  handle: 'caution',
};

/** In the order of kinds, then of the first half. */
export function compareValues(first: Half, second: Half, twins: Twins): ParityFinding[] {
  const a = readValues(first.text, primaryOf(first.lang));
  const b = readValues(second.text, primaryOf(second.lang));
  const kinds = new Set([...a, ...b].map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const of = (values: readonly Value[]) => values.filter((value) => value.kind === kind);
    const same = (one: Value, other: Value) => isSame(one, other) || areTwins(one, other, twins);
    const all = matchOff(of(a), of(b), same);
    const left = kind === 'hashtag' ? dropTranslatedTags(all) : all;
    return pairUp(left.first, left.second, second.lang);
  });
}

/** What is left on both sides is taken for two writings of one thing; what is left on one side alone must be firm. */
function pairUp(first: readonly Value[], second: readonly Value[], lang: string): ParityFinding[] {
  const findings: ParityFinding[] = [];
  for (let i = 0; i < Math.max(first.length, second.length); i++) {
    const [one, other] = [first[i], second[i]];
    const { kind, isFirm } = one ?? other ?? {};
    if (!kind || (!(one && other) && (!isFirm || kind === 'emoji'))) continue;
    findings.push({
      kind,
      level: levels[kind] ?? 'serious',
      first: one ? { start: one.start, end: one.end } : null,
      second: other ? { start: other.start, end: other.end } : null,
      fix: one && other ? writeValue(one, lang) : null,
    });
  }
  return findings;
}

function areTwins(one: Value, other: Value, twins: Twins): boolean {
  const is = (value: Value, written: string) => value.readings.includes(written.toLowerCase());
  return twins.some(
    ([left, right]) => (is(one, left) && is(other, right)) || (is(one, right) && is(other, left)),
  );
}
