/** Names of languages without their region: in a variant, `en-CA` is English. */
import { type InterfaceLanguage, languageName, localeOf } from '../ui/text/index.ts';

/** As it stands within a sentence of the interface. */
export function nameWithin(tag: string, language: InterfaceLanguage): string {
  return languageName(tag.split('-')[0] ?? tag, language);
}

/** As a heading or a label begins with it: with a capital, which French leaves out within a sentence. */
export function nameOf(tag: string, language: InterfaceLanguage): string {
  const name = nameWithin(tag, language);
  return name.charAt(0).toLocaleUpperCase(localeOf(language)) + name.slice(1);
}
