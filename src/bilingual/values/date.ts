/** What a date means: year, month and day, as far as it says them; of a stretch of days, its two ends. */
import { months, oneOf } from '../../core/find/detect/data/months.ts';
import { asciiDigits } from './number.ts';

const monthOf = new Map(months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const named = new RegExp(`(?<!\\p{L})${oneOf([...monthOf.keys()])}(?!\\p{L})`, 'iu');
const rank = '(?:st|nd|rd|th|er|ᵉʳ)?';
const days = new RegExp(
  `(?<!\\d)(\\d{1,2})${rank}(?:\\s?(?:[-–—&]|to|and|au|et|إلى|و)\\s?(\\d{1,2})${rank})?(?!\\d)`,
  'u',
);

/**
 * `year|month|day` in figures, `?` for what is not said; one list of readings for each day named, so two for
 * « du 21 au 23 mai ». None when the month is none of the Gregorian year.
 * @param lang primary subtag
 */
export function readDate(written: string, lang: string): readonly (readonly string[])[] {
  const text = asciiDigits(written.normalize('NFC'));
  return readNumeric(text, lang) ?? readNamed(text);
}

function readNumeric(text: string, lang: string): readonly (readonly string[])[] | null {
  const [, a = '', b = '', c = ''] = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/.exec(text) ?? [];
  if (a === '') return null;
  if (a.length === 4) return [[dated(a, b, c)]];
  const dayFirst = dated(c, b, a);
  const monthFirst = dated(c, a, b);
  const readings = [
    ...(Number(b) <= 12 ? [dayFirst] : []),
    // 03/04/2026 is April in most of the world, and March where English is American.
    ...(Number(a) <= 12 && (lang === 'en' || Number(b) > 12) ? [monthFirst] : []),
  ];
  return [readings];
}

function dated(year: string, month: string, day: string): string {
  return `${Number(year)}|${Number(month)}|${Number(day)}`;
}

function readNamed(text: string): readonly (readonly string[])[] {
  const name = named.exec(text);
  if (!name) return [];
  const month = monthOf.get(name[0].toLowerCase().replaceAll('\u00a0', ' '));
  if (month === undefined) return [];
  const rest = `${text.slice(0, name.index)} ${text.slice(name.index + name[0].length)}`;
  const year = /(?<!\d)(?:1\d|20|21)\d\d(?!\d)/.exec(rest)?.[0] ?? '?';
  const [, first, last] = days.exec(rest.replace(year, ' ')) ?? [];
  const ends = first === undefined ? ['?'] : last === undefined ? [first] : [first, last];
  return ends.map((day) => [`${year}|${month}|${day === '?' ? day : Number(day)}`]);
}
