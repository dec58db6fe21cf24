/** The draft as last checked, as one half of a comparison. */
import type { Half } from '../bilingual/parity/index.ts';
import { mainLanguage } from '../bilingual/shares.ts';
import type { Report } from './pipeline.ts';

/** Its text, and the language that most of it is in. */
export function halfOf({ draft: { text }, segments }: Report): Half {
  return { text, lang: mainLanguage({ text, segments }) };
}
