/** Interface strings: `textIn('fr')('sidebar.left', { count: 3 })`. Keys are typed from the English files. */
import type { Localized } from '../../core/rule.ts';
import type { Mission } from '../../settings/schema.ts';
import { fillEntry, type Values } from './entry.ts';
import type { InterfaceLanguage } from './language.ts';
import { entryOf, type TextKey } from './strings.ts';

export { formatDate, today } from './date.ts';
export { cutEntry, formatNumber, type Values } from './entry.ts';
export {
  chooseLanguage,
  directionOf,
  type InterfaceLanguage,
  interfaceLanguages,
  languageName,
  localeOf,
} from './language.ts';
export type { TextKey } from './strings.ts';

/** Gives the string of a key, its placeholders filled; `count` chooses the plural form. */
export type Text = (key: TextKey, values?: Values) => string;

export function textIn(language: InterfaceLanguage): Text {
  return (key, values = {}) => fillEntry(entryOf(key, language), values, language);
}

/** A pack's own text in the language of the interface; Arabic falls back to English. */
export function localized(text: Localized, language: InterfaceLanguage): string {
  return text[language] ?? text.en;
}

/** The language that `localized` answers in: English where a pack has no Arabic. */
export function localizedLanguage(text: Localized, language: InterfaceLanguage): InterfaceLanguage {
  return text[language] === undefined ? 'en' : language;
}

/** What a mission is called in the language of the interface, as far as its file says so. */
export function missionName({ label, labels }: Mission, language: InterfaceLanguage): string {
  return (language === 'en' ? undefined : labels?.[language]) ?? label;
}

/** The key of a name that is only known at run time, when there is such a string; otherwise the fallback's. */
export function keyOr(wanted: string, fallback: TextKey): TextKey {
  const key = wanted as TextKey;
  return entryOf(key, 'en') === wanted ? fallback : key;
}
