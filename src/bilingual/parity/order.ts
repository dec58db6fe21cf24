/** The same values in another order, where the order says which is which: from 9 to 14, « 40 scènes, 6 artistes ». */
import type { Span } from '../../core/text/span.ts';
import { findConcepts, hasLexicon } from '../lexicon/index.ts';
import { primaryOf } from '../tags.ts';
import { isSame, type Value, type ValueKind } from '../values/index.ts';
import type { Half, ParityFinding } from './finding.ts';
import { valuesOf } from './values-of.ts';

/** What stands between the two ends of a stretch, after one word for the unit at most. */
const joint =
  /^[ \u00a0\u202f]?(?:[\p{L}%٪$€£]{1,12}[ \u00a0\u202f])?(?:to|until|à|au|إلى|حتى|bis|tot|a|against|contre|vs\.?|مقابل|[-–—→])[ \u00a0\u202f]?$/iu;

interface Ordered extends Span {
  readonly ends: readonly [Value, Value];
}

/** One finding for each stretch that runs the other way, and for each two values that changed places. */
export function compareOrder(first: Half, second: Half): readonly ParityFinding[] {
  const [a, b] = [read(first), read(second)];
  const stretches = stretchesOf(first.text, a).flatMap(({ start, end, ends: [from, to] }) => {
    if (isSame(from, to)) return [];
    const turned = stretchesOf(second.text, b).find(
      ({ ends: [left, right] }) => isSame(from, right) && isSame(to, left),
    );
    return turned ? [toFinding({ start, end }, turned)] : [];
  });
  return stretches.length > 0
    ? stretches
    : [...compareLabels(first, second, [a, b]), ...compareCounts(first, second, [a, b])];
}

const ordered: ReadonlySet<ValueKind> = new Set([
  'number',
  'money',
  'percent',
  'date',
  'time',
  'url',
  'email',
  'phone',
]);

function read(half: Half): readonly Value[] {
  return valuesOf(half).filter(({ kind }) => ordered.has(kind));
}

function stretchesOf(text: string, values: readonly Value[]): readonly Ordered[] {
  return values.flatMap((from, i) => {
    const to = values[i + 1];
    if (!to || from.kind !== to.kind || to.start < from.end) return [];
    if (!joint.test(text.slice(from.end, to.start))) return [];
    return [{ start: from.start, end: to.end, ends: [from, to] as const }];
  });
}

/** « Horaires : lien », "Visas: link": what is said before a colon belongs to what follows it. */
function compareLabels(
  first: Half,
  second: Half,
  [a, b]: readonly [readonly Value[], readonly Value[]],
): ParityFinding[] {
  const isAddress = ({ kind }: Value) => kind === 'url' || kind === 'email' || kind === 'phone';
  const label = ({ text, lang }: Half, { start }: Value) => {
    const before = /([^\n.!?;:]{2,60})[ \u00a0\u202f]?[:→][ \u00a0\u202f]?$/u.exec(
      text.slice(Math.max(0, start - 70), start),
    );
    return thingsIn(before?.[1] ?? '', lang);
  };
  return findSwap(a.filter(isAddress), b.filter(isAddress), [
    (value) => label(first, value),
    (value) => label(second, value),
  ]);
}

/** « 40 artistes, 6 scènes »: the noun behind a number. */
function compareCounts(
  first: Half,
  second: Half,
  [a, b]: readonly [readonly Value[], readonly Value[]],
): ParityFinding[] {
  const isCount = ({ kind }: Value) => kind === 'number' || kind === 'percent' || kind === 'money';
  const noun = ({ text, lang }: Half, { end }: Value) => {
    const [behind = ''] = /^[^\n.,;:!?،؛()]{0,24}/u.exec(text.slice(end)) ?? [];
    return thingsIn(/^(?:\P{L}*\p{L}+){0,2}/u.exec(behind)?.[0] ?? '', lang);
  };
  return findSwap(a.filter(isCount), b.filter(isCount), [
    (value) => noun(first, value),
    (value) => noun(second, value),
  ]);
}

function thingsIn(text: string, lang: string): ReadonlySet<string> {
  const primary = primaryOf(lang);
  return new Set(hasLexicon(primary) ? findConcepts(text, primary).map(({ id }) => id) : []);
}

type Meaning = (value: Value) => ReadonlySet<string>;

/** Two values, each with what the other half says of the other one, and with nothing that it says of its own. */
function findSwap(
  a: readonly Value[],
  b: readonly Value[],
  [here, there]: readonly [Meaning, Meaning],
): ParityFinding[] {
  const found: ParityFinding[] = [];
  const twins = a.flatMap((value) => {
    const same = b.filter((other) => other.kind === value.kind && isSame(other, value));
    const isOnly = a.filter((other) => isSame(other, value)).length === 1;
    return isOnly && same.length === 1 && same[0] ? [{ value, same: same[0] }] : [];
  });
  for (const [i, one] of twins.entries()) {
    for (const other of twins.slice(i + 1)) {
      const isCrossed =
        meets(here(one.value), there(other.same)) &&
        meets(here(other.value), there(one.same)) &&
        !meets(here(one.value), there(one.same)) &&
        !meets(here(other.value), there(other.same));
      if (isCrossed) found.push(toFinding(one.value, one.same));
    }
  }
  return found;
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((each) => b.has(each));
}

function toFinding(first: Span, second: Span): ParityFinding {
  return {
    kind: 'order',
    level: 'caution',
    first: { start: first.start, end: first.end },
    second: { start: second.start, end: second.end },
    fix: null,
  };
}
