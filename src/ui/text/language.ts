/** The languages of the interface: which one to use, and which way it runs. */
import type { Settings } from '../../settings/schema.ts';

export const interfaceLanguages = ['en', 'fr', 'ar'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Western digits throughout: the networks themselves count in them. Canadian French for its spacing. */
const locales: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'en-CA',
  fr: 'fr-CA',
  ar: 'ar-u-nu-latn',
};

/**
 * The interface language: the person's choice, else the first of the browser's that we have, else English.
 * @param browserLanguages BCP 47 tags in order of preference, as in `navigator.languages`
 */
export function chooseLanguage(
  setting: Settings['language'],
  browserLanguages: readonly string[],
): InterfaceLanguage {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    const known = interfaceLanguages.find((language) => language === primary);
    if (known) return known;
  }
  return 'en';
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|ps|yi|dv|ckb)\b/.test(language) ? 'rtl' : 'ltr';
}

/** The tag to hand to `Intl` for this language of the interface. */
export function localeOf(language: InterfaceLanguage): string {
  return locales[language];
}

/** What a language is called in the language of the interface: `fr` in Arabic is « الفرنسية ». The tag itself when unknown. */
export function languageName(tag: string, language: InterfaceLanguage): string {
  try {
    const name = new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(tag) ?? tag;
    return name;
  } catch {
    return tag;
  }
}
