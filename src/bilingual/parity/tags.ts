/** Hashtags of two languages: #FêteDuCanada and #CanadaDay are one tag, #COP30 and #COP31 are two. */
import { editDistance } from '../../core/text/edit-distance.ts';
import { foldWord } from '../memory/normalise.ts';
import type { Value } from '../values/index.ts';
import { type Left, matchOff } from './match.ts';
import { compareSubjects, subjectOf } from './subject.ts';

/**
 * Without the tags that are each other's translation, or may be: what is left has words that the other side's tags
 * ought to have, or is one too many.
 */
export function dropTranslatedTags(left: Left<Value, Value>): Left<Value, Value> {
  const subjects = new Map(
    [...left.first, ...left.second].map((value) => [value, subjectOf(wordsOf(value.written))]),
  );
  const relation = (one: Value, other: Value) => {
    const [a, b] = [subjects.get(one), subjects.get(other)];
    if (!a || !b || isSlip(one.written, other.written)) return 'different';
    return compareSubjects(a, b);
  };
  const rest = matchOff(left.first, left.second, (one, other) => relation(one, other) === 'same');
  return matchOff(rest.first, rest.second, (one, other) => relation(one, other) === 'unknown');
}

/** #FêteDuCanada as « Fête Du Canada ». */
function wordsOf(tag: string): string {
  return tag
    .replace(/^[#＃]/, '')
    .replace(/_/g, ' ')
    .replace(/(?<=[\p{Ll}\p{M}])(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ')
    .replace(/(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
}

/** Other digits in the same word, or one letter that is another in a long one; « Océans » and "Oceans" are no slip. */
function isSlip(one: string, other: string): boolean {
  const [a, b] = [foldWord(one), foldWord(other)];
  if (a === b) return false;
  if (a.replace(/\d/g, '') === b.replace(/\d/g, '')) return true;
  return Math.min(a.length, b.length) > 7 && a.length === b.length && editDistance(a, b, 1) === 1;
}
