/**
 * Detector: dates that say themselves when they are: 21 November 2026, November 21, le 1er août, 21–23 mai 2026,
 * mars 2026, 2026-11-21 (ISO 8601), 21/11/2026, ٢١ نوفمبر, 10 رمضان 1447.
 */
import { joinSpans, type Span, touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { hijriMonths, longest, months, oneOf, weekdays } from './data/months.ts';
import { noSpace, space, wordStart } from './data/numerals.ts';
import { hasDigit } from './spans-of.ts';

const numberOf = new Map(months.flatMap((names, i) => names.map((name) => [name, i] as const)));
const named = `(?<month>${oneOf([...numberOf.keys(), ...hijriMonths])})\\.?`;
const weekday = `(?:${oneOf(weekdays)}[,،]?${space})?`;
const year = '(?<year>(?:1\\d|20|21)\\d\\d|[١٢][٠-٩]{3})';
const rank = '(?:st|nd|rd|th|er|ᵉʳ)?';
const day = (name: string) => `(?<${name}>[0-3]?\\d|[٠-٣]?[٠-٩])${rank}`;
const more = `(?:${noSpace}(?:[-–—&]|to|and|au|et|al?|y|bis|und|tot|en|إلى|و)${noSpace}${day('last')})?`;
const end = '(?![\\p{L}\\p{N}_]|[.,]\\p{N}|-\\d{1,2}-)';

const shapes: readonly RegExp[] = [
  `${weekday}${day('first')}${more}${space}(?:(?:of|de|من)${space})?(?:شهر${space})?${named}(?:,?${space}(?:(?:of|del?)${space})?${year})?`,
  `${weekday}${named}${space}${day('first')}${more}(?:,?${space}${year})?`,
  `${named},?${space}(?:(?:of|من)${space})?${year}`,
  `(?<year>[12]\\d{3})(?<sign>[-/.])(?<number>\\d{2})\\k<sign>(?<first>\\d{2})(?:(?=T\\d)|(?!-))`,
  '(?<first>\\d{1,2})(?<sign>[-/.])(?<number>\\d{1,2})\\k<sign>(?<year>(?:19|20)\\d{2})(?!\\k<sign>)',
].map((shape) => new RegExp(`${wordStart}${shape}(?:(?=T\\d)|${end})`, 'giu'));

export function date({ text, machine }: Reading): readonly Hit[] {
  if (!hasDigit.test(text)) return [];
  const hits = shapes.flatMap((shape) => Array.from(text.matchAll(shape)).flatMap(dated));
  return joinSpans(hits).filter(({ start, end }) => !touchesAny(machine, start, end));
}

/** The span of a match, when there is such a day. */
function dated({ index, 0: found, groups = {} }: RegExpExecArray): Span[] {
  const { month = '', number, first, last, year } = groups;
  const isThere =
    number === undefined
      ? isNamed(month, year, found) && isDay(month, first) && isDay(month, last)
      : isNumbered(Number(first), Number(number), /^\d{4}/.test(found));
  // The stop behind an abbreviation may be the sentence's.
  return isThere ? [{ start: index, end: index + found.replace(/\.$/, '').length }] : [];
}

/** May and March are verbs without a capital, Mars 2020 is a rover, and « صفر » alone is nought. */
function isNamed(month: string, year: string | undefined, found: string): boolean {
  if (/^(?:may|march|mar|dec|jan|jun)$/.test(month)) return false;
  return !/^Mars[\s\u00a0]\d/.test(found) && (month !== 'صفر' || year !== undefined);
}

function isDay(month: string, written: string | undefined): boolean {
  if (written === undefined) return true;
  const most = longest[numberOf.get(fold(month)) ?? -1] ?? 30;
  const value = Number(asciiDigits(written));
  return value >= 1 && value <= most;
}

/** Day and month, or month and day: both are in use, save behind the year. */
function isNumbered(first: number, second: number, isYearFirst: boolean): boolean {
  const isDate = (day: number, month: number) => day >= 1 && day <= (longest[month - 1] ?? 0);
  return isDate(first, second) || (!isYearFirst && isDate(second, first));
}

function fold(month: string): string {
  return month.toLowerCase().replaceAll('\u00a0', ' ');
}

function asciiDigits(written: string): string {
  return written.replace(/[٠-٩]/g, (sign) => String(sign.charCodeAt(0) - 0x660));
}
