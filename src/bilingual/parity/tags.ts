/** Hashtags of two languages: #FêteDuCanada and #CanadaDay are one tag, #COP30 and #COP31 are two. */
import { editDistance } from '../../core/text/edit-distance.ts';
import { foldWord } from '../../core/text/fold-word.ts';
import type { Value } from '../values/index.ts';
import type { Half } from './finding.ts';
import { type Left, matchOff } from './match.ts';
import { compareSubjects, type Subject, subjectOf } from './subject.ts';
import { proseOf } from './things.ts';

/**
 * Without the tags that are each other's translation, or may be: what is left has words that the other side's tags
 * ought to have, or is one too many.
 */
export function dropTranslatedTags(
  left: Left<Value, Value>,
  [first, second]: readonly [Half, Half],
): Left<Value, Value> {
  const subjects = new Map(
    [...left.first, ...left.second].map((value) => [value, subjectOf(wordsOf(value.written))]),
  );
  const relation = (one: Value, other: Value) => {
    const [a, b] = [subjects.get(one), subjects.get(other)];
    if (!a || !b || isSlip(one.written, other.written)) return 'different';
    return compareSubjects(a, b);
  };
  const rest = matchOff(left.first, left.second, (one, other) => relation(one, other) === 'same');
  const loose = matchOff(
    rest.first,
    rest.second,
    (one, other) => relation(one, other) === 'unknown' || isInitials(one) || isInitials(other),
  );
  if (loose.first.length === 0 || loose.second.length === 0) return loose;
  const [here, there] = [subjectOf(proseOf(first.text)), subjectOf(proseOf(second.text))];
  return matchOff(loose.first, loose.second, (one, other) => {
    const [a, b] = [subjects.get(one), subjects.get(other)];
    if (!a || !b || isSlip(one.written, other.written)) return false;
    const areFigures = a.figures === b.figures || a.figures === '' || b.figures === '';
    return areFigures && isAbout(a, there) && isAbout(b, here);
  });
}

/** #IDPD stands for what no list knows; with figures it has to have the same ones, as #ODD16 and #SDG16. */
function isInitials({ written }: Value): boolean {
  return /^[#＃](?=\p{Lu}*\p{Lu}{2})\p{L}{2,5}$/u.test(written.replace(/Day$/, ''));
}

/** All that the tag plainly says is said in the text too: each half may choose another word of it for its tag. */
function isAbout(tag: Subject, text: Subject): boolean {
  // #BastilleDay is a day of something that no list knows, and not of Canada.
  const isOpaque = tag.telling.length === 0 && tag.countries.size === 0 && tag.things.size > 0;
  if (isOpaque && !tag.isLump) return false;
  const isHidden = tag.isLump && tag.things.size > 0;
  if (isHidden && ![...tag.things].some((id) => text.things.has(id))) return false;
  return (
    tag.telling.every((ids) => ids.some((id) => text.things.has(id))) &&
    [...tag.countries].every((code) => text.countries.has(code))
  );
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
