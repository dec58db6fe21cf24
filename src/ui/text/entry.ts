/** One interface string: plain, or one form per plural category; and how its placeholders are filled. */
import { type InterfaceLanguage, localeOf } from './language.ts';

/** Plural forms by the categories of CLDR, as `Intl.PluralRules` names them. */
export type PluralForms = { readonly other: string } & {
  readonly [category in Intl.LDMLPluralRule]?: string;
};
export type Entry = string | PluralForms;

/** Values of placeholders. Numbers are formatted for the language; `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

const placeholder = /\{(\w+)\}/g;

/** The form of an entry for a count; without a count, the form for many. */
function chooseForm(entry: Entry, count: number | undefined, locale: string): string {
  if (typeof entry === 'string') return entry;
  if (count === undefined) return entry.other;
  return entry[new Intl.PluralRules(locale).select(count)] ?? entry.other;
}

/** To make one takes longer than everything else that happens when a key is pressed. */
const formats = new Map<InterfaceLanguage, Intl.NumberFormat>();

/** A number as the language writes it, in Western digits. */
export function formatNumber(value: number, language: InterfaceLanguage): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(localeOf(language));
  formats.set(language, format);
  return format.format(value);
}

/**
 * Fills an entry. In Arabic each text is set apart by first-strong isolates (UAX 9), so that a Latin handle does not
 * turn the punctuation around it. A placeholder without a value stays visible: a bug must show, not vanish.
 */
export function fillEntry(entry: Entry, values: Values, language: InterfaceLanguage): string {
  const count = values.count;
  const form = chooseForm(entry, typeof count === 'number' ? count : undefined, localeOf(language));
  return form.replace(placeholder, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (typeof value === 'number') return formatNumber(value, language);
    return language === 'ar' ? `\u2068${value}\u2069` : value;
  });
}

/** Cuts a form at its placeholders, for callers that put elements in their place: texts and `{ name }` by turns. */
export function cutEntry(form: string): readonly (string | { readonly name: string })[] {
  return form
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { name: piece.slice(1, -1) } : piece));
}
