/** Finds everything in a text that a translation must say again, with what it means. */
import { hashtag } from '../../core/find/detect/hashtag.ts';
import { money } from '../../core/find/detect/money.ts';
import { number } from '../../core/find/detect/number.ts';
import { percent } from '../../core/find/detect/percent.ts';
import { phone } from '../../core/find/detect/phone.ts';
import { Reading } from '../../core/find/reading.ts';
import { noRules } from '../../core/no-rules.ts';
import { byPosition, joinSpans, type Span, touchesAny } from '../../core/text/span.ts';
import { readName, readPhone, readUrl } from './address.ts';
import { findDates } from './find-date.ts';
import { findDays } from './find-day.ts';
import { findDialled } from './find-dialled.ts';
import { findRanks, isYear } from './find-number.ts';
import { findTimes } from './find-time.ts';
import { currenciesOf, currencyBehind, hasCurrency, readMoney } from './money.ts';
import { readNumber } from './number.ts';
import { halfBehind } from './parts.ts';
import { readScale } from './scale.ts';
import type { Value, ValueKind } from './value.ts';
import { readNumberWords } from './words.ts';

export { isSame, type Value, type ValueKind } from './value.ts';

type Found = Omit<Value, 'kind' | 'written' | 'isFirm'>;

interface Finder {
  readonly kind: ValueKind;
  readonly find: (reading: Reading, lang: string) => readonly Found[];
  /** Says it in words or in passing; false when left out. */
  readonly isSoft?: boolean;
}

const spans =
  (
    find: (reading: Reading) => readonly Span[],
    read: (written: string, lang: string) => readonly string[],
  ): Finder['find'] =>
  (reading, lang) =>
    find(reading).map(({ start, end }) => ({
      start,
      end,
      readings: read(reading.text.slice(start, end), lang),
    }));

/** Where two overlap the earlier kind wins: the figures of a date are no number. */
const finders: readonly Finder[] = [
  { kind: 'email', find: spans(({ emails }) => emails, readName) },
  { kind: 'url', find: spans(({ links }) => links, readUrl) },
  { kind: 'handle', find: spans(({ handles }) => handles, readName) },
  { kind: 'hashtag', find: spans(hashtag, readName) },
  { kind: 'phone', find: spans(findPhones, readPhone) },
  { kind: 'phone', find: spans(findDialled, readPhone) },
  { kind: 'date', find: findDates },
  { kind: 'time', find: ({ text }, lang) => findTimes(text, lang).map(withText) },
  { kind: 'money', find: findSums },
  { kind: 'money', isSoft: true, find: findSumsInWords },
  { kind: 'percent', find: spans(percent, readNumber) },
  { kind: 'percent', isSoft: true, find: findSharesInWords },
  {
    kind: 'number',
    find: ({ text }) =>
      findRanks(text).map(({ start, end, value }) => ({
        start,
        end,
        readings: [String(value)],
        hasOwnForm: true,
      })),
  },
  { kind: 'number', find: findQuantities },
  {
    kind: 'emoji',
    find: spans(
      ({ emoji }) => emoji,
      (written) => [written.replaceAll('\uFE0F', '')],
    ),
  },
  { kind: 'number', isSoft: true, find: findInWords },
];

/**
 * In the order of the text; those of one kind do not overlap.
 * @param lang primary subtag of the language that all of the text is in
 */
export function readValues(text: string, lang: string): readonly Value[] {
  // Arabic draws a letter out to the figures behind it: « بـ154 ».
  const apart = text.replace(/\u0640(?=\p{Nd})/gu, ' ');
  const reading = new Reading(noRules, { text: apart, segments: [] }, { now: 0 });
  const values: Value[] = [];
  let taken: Span[] = [];
  for (const { kind, find, isSoft = false } of finders) {
    const found = find(reading, lang).filter(
      ({ start, end, readings }) => readings.length > 0 && !touchesAny(taken, start, end),
    );
    for (const each of found) {
      const written = text.slice(each.start, each.end);
      const isDate = kind === 'number' && isYear(written);
      values.push({
        ...each,
        kind: isDate ? 'date' : kind,
        readings: isDate ? [`${each.readings[0]}|?|?`] : each.readings,
        written,
        isFirm: !isSoft,
      });
    }
    taken = joinSpans([...taken, ...found]);
  }
  return [...values, ...readDays(reading, lang, values)].sort(byPosition);
}

/** Weekdays inside a date as well: a translation may have moved the day and not its name. */
function readDays({ text, machine }: Reading, lang: string, values: readonly Value[]): Value[] {
  const others = joinSpans([...machine, ...values.filter(({ kind }) => kind === 'hashtag')]);
  const dates = joinSpans(values.filter(({ kind }) => kind === 'date' || kind === 'time'));
  return findDays(text, lang).flatMap(({ start, end, reading }): Value[] => {
    const isWeekday = reading.startsWith('w');
    if (touchesAny(others, start, end)) return [];
    if (!isWeekday && touchesAny(dates, start, end)) return [];
    const kind = reading.includes('?') ? 'date' : 'weekday';
    const written = text.slice(start, end);
    return [{ start, end, kind, written, readings: [reading], isFirm: false, isFaint: !isWeekday }];
  });
}

/** Kept for what finds numbers, which asks again. */
function findPhones(reading: Reading): readonly Span[] {
  const hits = phone(reading);
  reading.detected.set('phone', hits);
  return hits;
}

function withText({
  start,
  end,
  readings,
}: {
  start: number;
  end: number;
  readings: readonly number[];
}) {
  return { start, end, readings: readings.map(String) };
}

/** Figures, with the word behind them that multiplies them: « 2 millions ». */
function findQuantities(reading: Reading, lang: string): Found[] {
  const { text } = reading;
  return number(reading).map(({ start, end }) => {
    const { factor, length } = readScale(text.slice(end, end + 24), lang);
    const readings = readNumber(text.slice(start, end), lang, factor);
    const half = halfBehind(text, end + length, lang);
    if (!half) return { start, end: end + length, readings };
    const more = readings.map((each) => String(Number(each) + factor / 2));
    return { start, end: end + length + (half.isNext ? half.length : 0), readings: more };
  });
}

/** The word that multiplies may be joined with a hyphen: "a $35-million agreement". */
function findSums(reading: Reading, lang: string): Found[] {
  const { text } = reading;
  return money(reading).map(({ start, end: figures }) => {
    const end = figures + readScale(text.slice(figures, figures + 24), lang).length;
    return { start, end, readings: readMoney(text.slice(start, end), lang) };
  });
}

function findInWords({ text }: Reading, lang: string): Found[] {
  return readNumberWords(text, lang).map(({ start, end, readings, isRank, isShare, isExact }) => ({
    start,
    end,
    readings,
    isFaint: isRank,
    hasOwnForm: isRank || isShare,
    ...(isExact && { isExact }),
  }));
}

/** « Un million et demi d’euros ». */
function findSumsInWords({ text }: Reading, lang: string): Found[] {
  if (!hasCurrency.test(text)) return [];
  return readNumberWords(text, lang).flatMap(({ start, end, readings: [amount = ''] }) => {
    const [named] = currencyBehind.exec(text.slice(end, end + 40)) ?? [];
    // Of « 20 Millionen Euro » the figures say how much.
    if (named === undefined || /\p{Nd}[ \u00a0\u202f]?$/u.test(text.slice(0, start))) return [];
    const readings = currenciesOf(named).map((code) => `${amount}|${code}`);
    return [{ start, end: end + named.length, readings, isExact: true }];
  });
}

const hundredth =
  /^[ \u00a0-](?:per[ -]?cent|percent|pour cent|بالمئة|بالمائة|(?:في|من) (?:المئة|المائة))(?!\p{L})/iu;

/** « Quatre-vingt-dix pour cent », « تسعون في المئة ». */
function findSharesInWords({ text }: Reading, lang: string): Found[] {
  if (!/cent|مئة|مائة/i.test(text)) return [];
  return readNumberWords(text, lang).flatMap(({ start, end, readings }) => {
    const [mark] = hundredth.exec(text.slice(end, end + 24)) ?? [];
    return mark === undefined ? [] : [{ start, end: end + mark.length, readings, isExact: true }];
  });
}
