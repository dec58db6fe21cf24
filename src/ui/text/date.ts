/** Dates as a language writes them. */
import { type InterfaceLanguage, localeOf } from './language.ts';

/** An ISO date in words; the date as written where it is none. */
export function formatDate(iso: string, language: InterfaceLanguage): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const date = format.format(time);
  // The first of a month is an ordinal in French, which the formatter does not know.
  return language === 'fr' ? date.replace(/^1(?=\s)/, '1er') : date;
}

/** Today as an ISO date, which compares with others as text. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
