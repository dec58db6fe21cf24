/** Finds dates: as the engine does in English, French and Arabic, and with the names of months of other languages. */
import { date } from '../../core/find/detect/date.ts';
import type { Reading } from '../../core/find/reading.ts';
import { readDate } from './date.ts';
import { findDaysInWords } from './find-date-words.ts';
import { asciiDigits } from './number.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly string[];
}

const known: ReadonlySet<string> = new Set(['en', 'fr', 'ar']);
const shapes = new Map<string, { readonly shape: RegExp; readonly months: readonly string[] }>();

/** One for each day that is named, so two for « du 21 au 23 mai ». @param lang primary subtag */
export function findDates(reading: Reading, lang: string): readonly Found[] {
  const { text } = reading;
  const hits = date(reading);
  // What finds numbers asks for dates again.
  reading.detected.set('date', hits);
  const plain = hits.flatMap(({ start, end }) =>
    readDate(text.slice(start, end), lang)
      .filter((readings) => readings.length > 0)
      .map((readings) => ({ start, end, readings })),
  );
  if (known.has(lang)) {
    const inWords = findDaysInWords(text, lang);
    // « السادس من ديسمبر 1989 »: the figures alone are but its month.
    const isFree = (one: Found) => !inWords.some((each) => isWithin(one, each));
    const isApart = (each: Found) =>
      !plain.some((one) => isFree(one) && one.start < each.end && each.start < one.end);
    return [...plain.filter(isFree), ...inWords.filter(isApart)];
  }
  // « 26 december » is Dutch as well as English: read both ways, it is one day all the same.
  const named = findNamed(text, lang).filter((each) => !plain.some((one) => isWithin(each, one)));
  return [...plain.filter((each) => !named.some((one) => isWithin(each, one))), ...named];
}

function isWithin(inner: Found, outer: Found): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function findNamed(text: string, lang: string): Found[] {
  const { shape, months } = shapeFor(lang);
  return Array.from(text.matchAll(shape), ({ index: start, 0: written, groups = {} }) => {
    const month = months.indexOf((groups.month ?? '').toLowerCase()) + 1;
    const year = groups.year === undefined ? '?' : asciiDigits(groups.year);
    const day = String(Number(asciiDigits(groups.day ?? '')));
    return { start, end: start + written.length, readings: [`${year}|${month}|${day}`] };
  });
}

/** « 3. Juni 2026 », « 3 de junio de 2026 », « 3 juni 2026 ». */
function shapeFor(lang: string): { readonly shape: RegExp; readonly months: readonly string[] } {
  const built = shapes.get(lang);
  if (built) return built;
  const format = new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, i) => {
    const parts = format.formatToParts(Date.UTC(2024, i, 15));
    return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase();
  });
  const shape = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<day>\\p{Nd}{1,2})[.º]?[ \\u00a0](?:de[ \\u00a0])?(?<month>${months.join('|')})(?![\\p{L}])(?:[ \\u00a0](?:de[l]?[ \\u00a0])?(?<year>\\p{Nd}{4}))?`,
    'giu',
  );
  const made = { shape, months };
  shapes.set(lang, made);
  return made;
}
