/** Decides whether a full stop that looks like the end of a sentence is only the end of an abbreviation. */
import { isDateWord } from '../date-words.ts';
import { beforeNumbers, sentenceStarters, timesOfDay, timeZones, titles } from './abbreviations.ts';

const lastWord =
  /(?<![\p{L}\p{N}])([\p{L}\p{M}\p{N}º](?:[\p{L}\p{M}\p{N}.º-]*[\p{L}\p{M}\p{N}º])?)\.$/u;
const firstWord = /^[("«“‘\s]*([\p{L}\p{M}\p{N}]+)/u;

/**
 * @param before text up to where a sentence seems to end, without trailing space
 * @param after the text that follows, without leading space
 */
export function isSameSentence(before: string, after: string): boolean {
  // « Bravo! » a dit … : a quotation ended, not the sentence around it.
  if (/[!?…]["»”’)\s]*["»”’)]$/u.test(before)) return /^\p{Ll}/u.test(after);
  const word = lastWord.exec(before)?.[1];
  if (word === undefined) return false;
  const next = firstWord.exec(after)?.[1] ?? '';
  return (
    titles.has(word) ||
    isInitial(word) ||
    (/^\p{N}/u.test(next) && (beforeNumbers.has(word) || timesOfDay.has(word))) ||
    // « am 3. Juni »: an ordinal.
    (/^\p{N}{1,2}$/u.test(word) && isDateWord(next)) ||
    (timesOfDay.has(word) && (isDateWord(next) || timeZones.has(next))) ||
    (isAcronym(word) && !sentenceStarters.has(next))
  );
}

/** « J. », « J.-P. », and one Arabic letter, as in the title « د. ». */
function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?-)?\p{Lu}$/u.test(word) || /^\p{Script=Arabic}$/u.test(word);
}

/** « U.S. », « R.D.C. », « É.-U. » */
function isAcronym(word: string): boolean {
  return /^\p{Lu}(?:\.-?\p{Lu})+$/u.test(word);
}
