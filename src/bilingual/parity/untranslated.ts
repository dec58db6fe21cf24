/** Sentences of a half that stand there in the other half's language. */
import { findQuotations } from '../../core/text/quotations.ts';
import type { Span } from '../../core/text/span.ts';
import { touchesAny } from '../../core/text/span.ts';
import { guessLanguage } from '../language.ts';
import { exactForm } from '../memory/normalise.ts';
import { findPlaceables } from '../placeables.ts';
import { splitSentences } from '../sentences/split.ts';
import { primaryOf } from '../tags.ts';
import type { Half, ParityFinding } from './finding.ts';

/** A title or a motto may stay as it is. */
const fewestLetters = 25;
const fewestWords = 4;

/** One for each sentence, with the same sentence of the other half where it is there. */
export function findUntranslated(first: Half, second: Half): readonly ParityFinding[] {
  const [from, to] = [primaryOf(first.lang), primaryOf(second.lang)];
  if (from === to) return [];
  const [here, there] = [sentencesOf(first), sentencesOf(second)];
  const same = ({ text }: Sentence, all: readonly Sentence[]) =>
    all.find((other) => exactForm(other.text) === exactForm(text));
  const left = there
    .filter(({ text }) => isIn(text, from))
    .map((sentence) => toFinding(same(sentence, here) ?? null, sentence));
  const ahead = here
    .filter((sentence) => isIn(sentence.text, to) && !same(sentence, there))
    .map((sentence) => toFinding(sentence, null));
  return [...left, ...ahead];
}

interface Sentence extends Span {
  readonly text: string;
}

/** Those long enough to be told, and that quote nobody. */
function sentencesOf({ text }: Half): readonly Sentence[] {
  const quotations = findQuotations(text);
  return splitSentences(text)
    .filter(({ start, end }) => !touchesAny(quotations, start, end))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    .filter((sentence) => {
      const words = wordsOf(sentence.text).match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
      // Of names alone no language can be told.
      const plain = words.filter((word) => !/^\p{Lu}/u.test(word));
      return plain.length >= fewestWords && plain.join('').length >= fewestLetters;
    });
}

function isIn(text: string, lang: string): boolean {
  // What has no letter of the language's script is not worth the guess.
  const isArabic = lang === 'ar' || lang === 'fa';
  if (/\p{Script=Arabic}/u.test(text) ? !isArabic && !/\p{Script=Latin}/u.test(text) : isArabic)
    return false;
  const guess = guessLanguage(wordsOf(text));
  return guess.sure && guess.lang === lang;
}

function wordsOf(text: string): string {
  return findPlaceables(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
}

function toFinding(one: Span | null, other: Span | null): ParityFinding {
  const place = (span: Span | null) => span && { start: span.start, end: span.end };
  return {
    kind: 'untranslated',
    level: 'caution',
    first: place(one),
    second: place(other),
    fix: null,
  };
}
