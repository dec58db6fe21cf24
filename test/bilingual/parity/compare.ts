/** Two texts compared as the halves of one message. */
import {
  compareHalves,
  type ParityFinding,
  type ParityKnowledge,
} from '../../../src/bilingual/parity/index.ts';

export function compareTexts(
  lang: string,
  text: string,
  other: string,
  translation: string,
  known: ParityKnowledge = {},
): readonly ParityFinding[] {
  return compareHalves({ text, lang }, { text: translation, lang: other }, known);
}

/** What parity calls the differences that it finds. */
export const kindsOf = (...halves: Parameters<typeof compareTexts>): readonly string[] =>
  compareTexts(...halves).map(({ kind }) => kind);
