/** The language of the interface, handed down to every component of a page. */
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { directionOf, type InterfaceLanguage, type Text, textIn } from './text/index.ts';

export const LanguageContext = createContext<InterfaceLanguage>('en');

/** The strings of the page's language: `const { t } = useText()`. */
export function useText(): { t: Text; language: InterfaceLanguage } {
  const language = useContext(LanguageContext);
  return useMemo(() => ({ t: textIn(language), language }), [language]);
}

/** Sets language, direction and title of the document itself. */
export function setPageLanguage(language: InterfaceLanguage, title: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = title;
}
