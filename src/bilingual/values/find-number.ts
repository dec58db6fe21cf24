/** Finds figures that are more or less than a plain quantity: ranks, centuries, decades, years. */
import type { Span } from '../../core/text/span.ts';
import { asciiDigits } from './number.ts';

export interface Rank extends Span {
  readonly value: number;
}

/** 40th, 40e, 3ème, الـ40. */
const figures =
  /(?<![\p{L}\p{N}.,#@])(?<n>\d{1,3})(?:st|nd|rd|th|er|ers|re|ère|e|es|ème|èmes|ᵉ|º|ª)(?![\p{L}\p{N}])/gu;
const arabic = /(?<=(?<!\p{L})[وبلف]?(?:ال|لل)ـ?[ \u00a0]?)(?<n>\d{1,3})(?!\p{N})/gu;
const roman = /(?<![\p{L}\p{N}])(?<roman>X{0,2}(?:IX|IV|V?I{0,3}))(?:e|er|ème|ᵉ)(?!\p{L})/gu;
const decade = /(?<![\p{L}\p{N}])(?<n>(?:1[89]|20)\d0)['’]?s(?!\p{L})/gu;

/** "Under-18s", "the over-60s". */
const ages = /(?<=(?<!\p{L})(?:under|over)[- ]?)(?<n>\d{1,2})s(?!\p{L})/giu;

/** « Mi-2028 », "mid-2028". */
const midYear = /(?<=(?<!\p{L})mi[dt]?-)(?<n>(?:19|20)\d\d)(?!\p{N})/giu;

/** "A 22-year-old intern", "a 2,500-strong crowd". */
const compound = /(?<![\p{L}\p{N}.,#@/:$€£+-])(?<n>\d{1,3}(?:,\d{3})+|\d{1,4})(?=-\p{Ll}{3})/gu;

/** Numbers that say a place in a row. */
export function findRanks(text: string): readonly Rank[] {
  const plain = asciiDigits(text);
  return [figures, arabic, roman, decade, ages, midYear, compound].flatMap((shape) =>
    Array.from(plain.matchAll(shape)).flatMap(({ index: start, 0: written, groups = {} }) => {
      const value =
        groups.n === undefined ? romanValue(groups.roman ?? '') : Number(groups.n.replace(',', ''));
      return value > 0 ? [{ start, end: start + written.length, value }] : [];
    }),
  );
}

const letters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(written: string): number {
  const values = [...written].map((letter) => letters[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** Four figures without a sign between them, from 1900 to 2099. */
export function isYear(written: string): boolean {
  return /^(?:19|20)\d\d$/.test(asciiDigits(written));
}
