/** Finds everything in a text that a translation must say again, with what it means. */
import { date } from '../../core/find/detect/date.ts';
import { hashtag } from '../../core/find/detect/hashtag.ts';
import { money } from '../../core/find/detect/money.ts';
import { number } from '../../core/find/detect/number.ts';
import { percent } from '../../core/find/detect/percent.ts';
import { phone } from '../../core/find/detect/phone.ts';
import { time } from '../../core/find/detect/time.ts';
import { Reading } from '../../core/find/reading.ts';
import { noRules } from '../../core/no-rules.ts';
import { byPosition, type Span, touchesAny } from '../../core/text/span.ts';
import { readName, readPhone, readUrl } from './address.ts';
import { readDate } from './date.ts';
import { readMoney } from './money.ts';
import { readNumber } from './number.ts';
import { readScale } from './scale.ts';
import { readTime } from './time.ts';
import type { Value, ValueKind } from './value.ts';
import { numberOf, weekdayOf } from './words.ts';

export { isSame, type Value, type ValueKind } from './value.ts';

interface Finder {
  readonly kind: ValueKind;
  readonly find: (reading: Reading) => readonly Span[];
  /** One list of readings for each value in the span. */
  readonly read: (written: string, lang: string) => readonly (readonly string[])[];
}

const one =
  (read: (written: string, lang: string) => readonly string[]) =>
  (written: string, lang: string) => [read(written, lang)];

/** Where two overlap the earlier kind wins: the figures of a date are no number. */
const finders: readonly Finder[] = [
  { kind: 'email', find: ({ emails }) => emails, read: one(readName) },
  { kind: 'url', find: ({ links }) => links, read: one(readUrl) },
  { kind: 'handle', find: ({ handles }) => handles, read: one(readName) },
  { kind: 'hashtag', find: hashtag, read: one(readName) },
  { kind: 'phone', find: phone, read: one(readPhone) },
  { kind: 'date', find: date, read: readDate },
  { kind: 'time', find: time, read: one(readTime) },
  { kind: 'money', find: money, read: one(readMoney) },
  { kind: 'percent', find: percent, read: one(readNumber) },
  { kind: 'number', find: number, read: one(readNumber) },
  {
    kind: 'emoji',
    find: ({ emoji }) => emoji,
    read: one((written) => [written.replaceAll('\uFE0F', '')]),
  },
];

/**
 * In the order of the text; those of one kind do not overlap.
 * @param lang primary subtag of the language that all of the text is in
 */
export function readValues(text: string, lang: string): readonly Value[] {
  const reading = new Reading(noRules, { text, segments: [] }, { now: 0 });
  let taken: Span[] = [];
  const values: Value[] = [];
  for (const { kind, find, read } of finders) {
    const spans = find(reading)
      .map((span) => (kind === 'number' ? withScale(text, span, lang) : span))
      .filter(({ start, end }) => !touchesAny(taken, start, end));
    for (const { start, end } of spans) {
      const written = text.slice(start, end);
      for (const readings of readSpan(kind, read, written, lang)) {
        if (readings.length > 0) values.push({ start, end, kind, written, readings, isFirm: true });
      }
    }
    taken = [...taken, ...spans].sort(byPosition);
  }
  return [...values, ...readWords(text, lang, taken)].sort(byPosition);
}

/** A number takes the word in that multiplies it: « 2 millions ». */
function withScale(text: string, { start, end }: Span, lang: string): Span {
  return { start, end: end + readScale(text.slice(end, end + 24), lang).length };
}

function readSpan(
  kind: ValueKind,
  read: Finder['read'],
  written: string,
  lang: string,
): readonly (readonly string[])[] {
  if (kind !== 'number') return read(written, lang);
  const figures = /^.*\p{Nd}/u.exec(written)?.[0] ?? written;
  return [readNumber(figures, lang, readScale(written.slice(figures.length), lang).factor)];
}

const word = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;

/** Numbers and weekdays in words, outside of what was found already. */
function readWords(text: string, lang: string, taken: readonly Span[]): Value[] {
  return Array.from(text.matchAll(word)).flatMap(({ index: start, 0: written }): Value[] => {
    const end = start + written.length;
    if (touchesAny(taken, start, end)) return [];
    const day = weekdayOf(written, lang);
    const amount = numberOf(written, lang);
    const place = { start, end, written, isFirm: false };
    if (day !== undefined) return [{ ...place, kind: 'weekday', readings: [String(day)] }];
    return amount === undefined ? [] : [{ ...place, kind: 'number', readings: [String(amount)] }];
  });
}
