/** The names of months and weekdays in our languages, from the Unicode locale data that every browser carries. */
import languages from './languages.json';

function namesOf(lang: string): string[] {
  const month = formatterOf(lang, { month: 'long' });
  const dayAndMonth = formatterOf(lang, { day: 'numeric', month: 'long' });
  const weekday = formatterOf(lang, { weekday: 'long' });
  const names: string[] = [];
  for (let i = 0; i < 12; i++) {
    const middle = Date.UTC(2024, i, 15);
    names.push(month.format(middle), weekday.format(Date.UTC(2024, 0, 1 + i)));
    // Slavic months take another form after a day.
    for (const part of dayAndMonth.formatToParts(middle)) {
      if (part.type === 'month') names.push(part.value);
    }
  }
  return names;
}

function formatterOf(lang: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang, { ...parts, timeZone: 'UTC' });
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
