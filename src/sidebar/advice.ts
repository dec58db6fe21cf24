/** The better wording that a finding has: in the language of the draft, since it is to go there. */
import type { Segment } from '../core/draft.ts';
import type { Finding } from '../core/finding.ts';
import {
  type InterfaceLanguage,
  interfaceLanguages,
  localized,
  localizedLanguage,
} from '../ui/text/index.ts';
import { languageAt } from './language-at.ts';

export interface Advice {
  readonly text: string;
  readonly lang: InterfaceLanguage;
}

/** Null when the rule has none. Where it lacks the draft's language, that of the interface serves. */
export function adviceOf(
  { advice, start }: Finding,
  segments: readonly Segment[],
  otherwise: InterfaceLanguage,
): Advice | null {
  if (!advice) return null;
  const lang = languageAt(segments, start);
  const known = interfaceLanguages.find((language) => language === lang && advice[language]);
  const wanted = known ?? otherwise;
  return { text: localized(advice, wanted), lang: localizedLanguage(advice, wanted) };
}
