/** A half without a word of its own, and a half that is far shorter than the other language needs. */
import type { Span } from '../../core/text/span.ts';
import { findWordless } from '../placeables.ts';
import { splitSentences } from '../sentences/split.ts';
import { primaryOf } from '../tags.ts';
import type { Half, ParityFinding } from './finding.ts';

/**
 * Letters that say what one letter of English says: measured on parallel sentences of missions, save French, whose
 * official prose runs longer.
 */
const lengths: Readonly<Record<string, number>> = {
  fr: 1.1,
  ru: 0.92,
  uk: 0.9,
  tr: 0.9,
  fa: 0.82,
  ar: 0.77,
  zh: 0.32,
};
/** A free version may be half as long; below this something is left out. */
const shortest = 0.35;
/** In a few words a name or two decide the length. */
const fewestLetters = 160;

/** At most one finding, at the first sentence of the half that is there, or at the last ones of both. */
export function compareLengths(first: Half, second: Half): readonly ParityFinding[] {
  const [a, b] = [lettersOf(first), lettersOf(second)];
  if (a === 0 && b === 0) return [];
  if (a === 0 || b === 0) {
    const found = { level: 'caution', fix: null, kind: 'missing-half' } as const;
    const [here, there] = [sentencesOf(first)[0] ?? null, sentencesOf(second)[0] ?? null];
    return [{ ...found, first: a === 0 ? null : here, second: b === 0 ? null : there }];
  }
  const ratio = a / expected(first) / (b / expected(second));
  const longest = Math.max(a / expected(first), b / expected(second));
  if (longest < fewestLetters || (ratio >= shortest && ratio <= 1 / shortest)) return [];
  const last = (half: Half) => sentencesOf(half).at(-1) ?? null;
  return [{ kind: 'length', level: 'note', first: last(first), second: last(second), fix: null }];
}

function expected({ lang }: Half): number {
  return lengths[primaryOf(lang)] ?? 1;
}

/** Of words alone: links and tags are as long in every language. */
function lettersOf({ text }: Half): number {
  const bare = findWordless(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
  return (bare.match(/[\p{L}\p{N}]/gu) ?? []).length;
}

function sentencesOf({ text }: Half): readonly Span[] {
  return splitSentences(text).filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
}
