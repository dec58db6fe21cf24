/** How many years of school a text asks of its reader. */
import { sentenceEnds } from './sentences.ts';

/** Fewer words say nothing about a style. */
const fewestWords = 20;

/**
 * The Automated Readability Index of Smith and Senter (1967), which counts letters instead of syllables and so
 * needs no dictionary: 8 is the eighth year of school, 14 and more a university text. Null where it does not
 * apply: fewer than 20 words, or a script that leaves out its vowels or writes without spaces.
 */
export function readingGrade(text: string): number | null {
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length < fewestWords || !isAlphabetic(text)) return null;
  const signs = words.reduce((sum, word) => sum + word.length, 0);
  const grade = 4.71 * (signs / words.length) + 0.5 * (words.length / countSentences(text)) - 21.43;
  return Math.max(0, grade);
}

function countSentences(text: string): number {
  let from = 0;
  let count = 0;
  for (const end of sentenceEnds(text)) {
    if (/[\p{L}\p{N}]/u.test(text.slice(from, end))) count++;
    from = end;
  }
  return Math.max(1, count);
}

function isAlphabetic(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const known = text.match(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu)?.length ?? 0;
  return known > letters * 0.9;
}
