/** The language of a few words: letters first, then the n-grams of eld, cut to the languages listed beside this file. */
import { eld } from 'eld/extrasmall';
import languages from './languages.json';
import { languagesOfScript } from './scripts.ts';

export interface LanguageGuess {
  /** Primary subtag, or `und`. */
  readonly lang: string;
  readonly sure: boolean;
  /** Every language that the words could be in; of `und`, every one that their letters allow, or none without letters. */
  readonly possible: readonly string[];
}

export type GuessLanguage = (words: string) => LanguageGuess;

/** Below this many letters nothing but the script is certain. */
const fewestLetters = 8;
/**
 * Mean score per n-gram under which the words are in none of our languages, and lead over the second language, summed
 * over the n-grams, under which it is a tie. Found on the sentences of test/bilingual and on Polish, Swedish, Romanian.
 */
const leastScore = 40;
const leastLead = 120;
/** Of words that are not sure, a language with this share of the best score is still possible. */
const possibleShare = 0.35;

// No effect on the build that is cut already; elsewhere it makes the answers the same.
eld.setLanguageSubset(languages);

/** @param words running text without links, handles, tags and digits; at most 1,000 UTF-16 units are read */
export const guessLanguage: GuessLanguage = (words) => {
  const allowed = languagesOfScript(words);
  const [only, second] = allowed;
  if (only === undefined) return { lang: 'und', sure: false, possible: [] };
  if (second === undefined) return { lang: only, sure: true, possible: [only] };
  return guessAmong(words, allowed);
};

function guessAmong(words: string, allowed: readonly string[]): LanguageGuess {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const ranked = scoresOf(words).filter(({ lang }) => allowed.includes(lang));
  const [best, next] = ranked;
  if (!best) return { lang: 'und', sure: false, possible: allowed };
  // eld looks at one n-gram for about every three letters.
  const leadOver = (score: number) => ((best.score - score) * letters) / 3;
  const sure =
    letters >= fewestLetters && best.score >= leastScore && leadOver(next?.score ?? 0) >= leastLead;
  const possible = sure
    ? [best.lang]
    : ranked.filter(({ score }) => score >= best.score * possibleShare).map(({ lang }) => lang);
  return { lang: best.lang, sure, possible };
}

/** Best first. eld reports s / (s + 25), which flattens the differences: this undoes it. */
function scoresOf(words: string): { readonly lang: string; readonly score: number }[] {
  return Object.entries(eld.detect(words).getScores())
    .map(([lang, scaled]) => ({ lang, score: (25 * scaled) / (1 - scaled) }))
    .sort((a, b) => b.score - a.score || (a.lang < b.lang ? -1 : 1));
}
