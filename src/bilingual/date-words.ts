/** The names of months and weekdays in our languages, from the Unicode locale data that every browser carries. */
import languages from './languages.json';

/** Nothing else has both of these in one list, so a plain year of dates names them all. */
function namesOf(lang: string): string[] {
  const month = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  const dayAndMonth = new Intl.DateTimeFormat(lang, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  const names: string[] = [];
  for (let i = 0; i < 12; i++) {
    const date = Date.UTC(2024, i, 1 + i);
    names.push(month.format(date), weekday.format(date));
    // Slavic months take another form after a day.
    for (const part of dayAndMonth.formatToParts(date)) {
      if (part.type === 'month') names.push(part.value);
    }
  }
  return names;
}

/** The plain language has Egypt's months in Arabic and the Iranian year's in Persian; the others are as common. */
const furtherLocales = ['ar-LB', 'ar-TN', 'fa-u-ca-gregory'];

/** In lower case and NFC. */
export const dateWords: ReadonlySet<string> = new Set(
  [...languages, ...furtherLocales]
    .flatMap(namesOf)
    // Of « quinta-feira » and « كانون الثاني » the first word is enough to know them by.
    .map((name) => fold(name.split(/[\s-]/u)[0] ?? name)),
);

function fold(word: string): string {
  return word.toLowerCase().normalize('NFC');
}

/** « may » and « march » are months only with a capital. */
export function isVerb(word: string): boolean {
  return word === 'may' || word === 'march';
}

/** @param word one word, in any case */
export function isDateWord(word: string): boolean {
  return !isVerb(word) && dateWords.has(fold(word));
}
