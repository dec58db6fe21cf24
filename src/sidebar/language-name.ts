/** The name of a language as a heading or a label begins with it. */
import { type InterfaceLanguage, languageName, localeOf } from '../ui/text/index.ts';

/** With a capital, which French leaves out within a sentence. The region is not named: `en-CA` is English. */
export function nameOf(tag: string, language: InterfaceLanguage): string {
  const name = languageName(tag.split('-')[0] ?? tag, language);
  return name.charAt(0).toLocaleUpperCase(localeOf(language)) + name.slice(1);
}
