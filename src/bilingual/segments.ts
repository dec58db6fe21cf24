/** A draft as segments of known language: sentence by sentence, since a whole post often holds two languages. */
import type { Segment } from '../core/draft.ts';
import type { Span } from '../core/text/span.ts';
import { guessLanguage, type LanguageGuess } from './language.ts';
import { findPlaceables } from './placeables.ts';
import { splitSentences } from './sentences/split.ts';

interface Guessed {
  readonly span: Span;
  /** How many line breaks stand before it. */
  readonly line: number;
  readonly guess: LanguageGuess;
}

/**
 * Spans of sentences in order; what stands between them is space, line breaks, slashes. A segment that is too short to
 * tell takes the language of the nearest one that is sure, if its words allow it, else `hint`, and is not `sure`.
 * @param hint primary subtag that the caller expects, from the site or the mission
 */
export function segmentDraft(text: string, hint?: string): Segment[] {
  const guessed = splitSentences(text).map((span) => ({
    span,
    line: text.slice(0, span.start).split(/\r\n|[\n\r\u2028\u2029]/u).length - 1,
    guess: guessLanguage(wordsOf(text.slice(span.start, span.end))),
  }));
  return guessed.map(({ span, guess }, i) => ({
    ...span,
    lang: guess.sure ? guess.lang : inherit(guess, nearestSure(guessed, i), hint),
    sure: guess.sure,
  }));
}

/** Without what says nothing of the language, or the wrong thing: links, handles, tags, digits. */
function wordsOf(text: string): string {
  let words = '';
  let from = 0;
  for (const { start, end } of findPlaceables(text)) {
    words += `${text.slice(from, start)} `;
    from = end;
  }
  return words + text.slice(from);
}

/** Languages of the sure segments, nearest first: those of the same line, then of the next; before, then after. */
function nearestSure(guessed: readonly Guessed[], at: number): string[] {
  const line = guessed[at]?.line ?? 0;
  return guessed
    .map((other, i) => ({
      lang: other.guess.lang,
      sure: other.guess.sure,
      lines: Math.abs(other.line - line),
      steps: Math.abs(i - at),
    }))
    .filter(({ sure }) => sure)
    .sort((a, b) => a.lines - b.lines || a.steps - b.steps)
    .map(({ lang }) => lang);
}

function inherit(
  guess: LanguageGuess,
  around: readonly string[],
  hint: string | undefined,
): string {
  const expected = hint === undefined ? around : [...around, hint];
  if (guess.possible.length === 0) return expected[0] ?? guess.lang;
  return expected.find((lang) => guess.possible.includes(lang)) ?? guess.lang;
}
