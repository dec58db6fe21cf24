/** In which language a better wording is shown: that of the draft, since it is to go there. */
import type { Segment } from '../core/draft.ts';
import type { Localized } from '../core/rule.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../ui/text/index.ts';
import { languageAt } from './language-at.ts';

/** The language of the draft at `offset` (UTF-16) when the advice has it, else that of the interface. */
export function adviceLanguage(
  advice: Localized,
  segments: readonly Segment[],
  offset: number,
  otherwise: InterfaceLanguage,
): InterfaceLanguage {
  const lang = languageAt(segments, offset);
  const known = interfaceLanguages.find((language) => language === lang);
  return known && advice[known] !== undefined ? known : otherwise;
}
