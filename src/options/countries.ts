/** Countries and territories with their names, as the browser knows them. */
import { type InterfaceLanguage, localeOf } from '../ui/text/index.ts';

export interface Country {
  /** ISO 3166-1 alpha-2, and `EU` and `UN`, which it reserves and which missions are accredited to. */
  readonly code: string;
  readonly name: string;
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** Codes that CLDR names but which are no place: unknown, outlying Oceania, the euro zone, made-up accents. */
const noPlaces = new Set(['ZZ', 'QO', 'EZ', 'XA', 'XB']);

/** Every country, sorted by name in the language of the interface. */
export function listCountries(language: InterfaceLanguage): Country[] {
  const locale = localeOf(language);
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const { compare } = new Intl.Collator(locale);
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noPlaces.has(code) && isCurrent(code))
    .flatMap((code) => {
      const name = names.of(code);
      return name ? [{ code, name }] : [];
    })
    .sort((one, other) => compare(one.name, other.name));
}

/** What a country is called; its code when the browser does not know it. */
export function countryName(code: string, language: InterfaceLanguage): string {
  try {
    return new Intl.DisplayNames(localeOf(language), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A withdrawn code, such as that of Yugoslavia, stands for another one. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}
