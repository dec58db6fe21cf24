/** Writes a value as a language and region do: 1,000.50 becomes 1 000,50; 2:30 pm becomes 14 h 30. */
import { primaryOf } from '../tags.ts';
import type { Value, ValueKind } from './value.ts';

/** X counts the narrow space twice, the no-break space once; both keep figures together. */
const keepTogether = (text: string) => text.replace(/[\u202f ]/g, '\u00a0');

type Writer = (parts: readonly string[], tag: string, value: Value) => string | null;

const writers: Readonly<Partial<Record<ValueKind, Writer>>> = {
  number: ([amount = ''], tag) => writeNumber(amount, tag),
  percent: ([amount = ''], tag) => {
    const isSpaced = /^(?:fr|de|es|ru|uk)$/.test(primaryOf(tag));
    return `${writeNumber(amount, tag)}${isSpaced ? '\u00a0' : ''}%`;
  },
  money: ([amount = '', code = ''], tag, { readings }) =>
    readings.length === 1 && /^[A-Z]{3}$/.test(code) ? writeMoney(amount, code, tag) : null,
  date: ([year = '', month = '', day = ''], tag) => writeDate(year, month, day, tag),
  time: ([minutes = ''], tag, { readings }) =>
    readings.length === 1 ? writeTime(Number(minutes), tag) : null,
  weekday: ([kind, day = ''], tag) =>
    kind === 'w' ? formatDate(tag, Date.UTC(2024, 0, Number(day)), { weekday: 'long' }) : null,
  phone: (_, __, { written }) => written,
  email: (_, __, { written }) => written,
  handle: (_, __, { written }) => written,
  emoji: (_, __, { written }) => written,
};

/**
 * The value as `tag` writes it; null when it can be meant in several ways, or no form of its own is known.
 * @param tag BCP 47, with a region where that matters
 */
export function writeValue(value: Value, tag: string): string | null {
  if (value.hasOwnForm) return null;
  const parts = value.readings[0]?.split('|') ?? [];
  return writers[value.kind]?.(parts, tag, value) ?? null;
}

function writeNumber(amount: string, tag: string): string {
  const options = { maximumFractionDigits: 10, numberingSystem: 'latn' };
  return keepTogether(new Intl.NumberFormat(tag, options).format(Number(amount)));
}

function writeMoney(amount: string, currency: string, tag: string): string {
  const digits = Number.isInteger(Number(amount)) ? { maximumFractionDigits: 0 } : {};
  const options = { style: 'currency', currency, numberingSystem: 'latn', ...digits } as const;
  return keepTogether(new Intl.NumberFormat(tag, options).format(Number(amount)));
}

function writeDate(year: string, month: string, day: string, tag: string): string {
  if (month === '?') return year;
  const date = Date.UTC(year === '?' ? 2024 : Number(year), Number(month) - 1, Number(day) || 1);
  const written = formatDate(tag, date, {
    month: 'long',
    ...(day !== '?' && { day: 'numeric' }),
    ...(year !== '?' && { year: 'numeric' }),
  });
  return primaryOf(tag) === 'fr' ? written.replace(/^1 /, '1er ') : written;
}

function formatDate(tag: string, date: number, options: Intl.DateTimeFormatOptions): string {
  const all = { ...options, timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' };
  return new Intl.DateTimeFormat(tag, all).format(date);
}

function writeTime(minutes: number, tag: string): string {
  const hour = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const two = String(rest).padStart(2, '0');
  if (primaryOf(tag) === 'fr') return keepTogether(rest === 0 ? `${hour} h` : `${hour} h ${two}`);
  if (primaryOf(tag) !== 'en') return `${String(hour).padStart(2, '0')}:${two}`;
  const clock = `${hour % 12 || 12}${rest === 0 ? '' : `:${two}`}`;
  return keepTogether(`${clock} ${hour < 12 ? 'am' : 'pm'}`);
}
