/** The strings themselves: one JSON file per section and language; the English files say which keys exist. */
import commonAr from './common.ar.json';
import commonEn from './common.en.json';
import commonFr from './common.fr.json';
import type { Entry } from './entry.ts';
import type { InterfaceLanguage } from './language.ts';
import optionsAr from './options.ar.json';
import optionsEn from './options.en.json';
import optionsFr from './options.fr.json';
import popupAr from './popup.ar.json';
import popupEn from './popup.en.json';
import popupFr from './popup.fr.json';
import sidebarAr from './sidebar.ar.json';
import sidebarEn from './sidebar.en.json';
import sidebarFr from './sidebar.fr.json';

const english = { common: commonEn, sidebar: sidebarEn, options: optionsEn, popup: popupEn };

type Sections = typeof english;
/** `section.key`, from the English files. */
export type TextKey = {
  [S in keyof Sections]: `${S}.${keyof Sections[S] & string}`;
}[keyof Sections];
type Dictionary = { readonly [S in keyof Sections]: Readonly<Record<keyof Sections[S], Entry>> };

export const strings: Readonly<Record<InterfaceLanguage, Dictionary>> = {
  en: english,
  fr: { common: commonFr, sidebar: sidebarFr, options: optionsFr, popup: popupFr },
  ar: { common: commonAr, sidebar: sidebarAr, options: optionsAr, popup: popupAr },
};

/** The entry of a key. The types make an unknown key a compile error; at run time it would be its own text. */
export function entryOf(key: TextKey, language: InterfaceLanguage): Entry {
  const dot = key.indexOf('.');
  const section = strings[language][key.slice(0, dot) as keyof Sections];
  return (section as Readonly<Record<string, Entry>>)[key.slice(dot + 1)] ?? key;
}
