/** Where sentences and lines end: enough for "close together", not a translator's segmentation. */
import type { Span } from './span.ts';

const closers = /[»”"’')\]\s\u00a0\u202f]/;
/** Before a full stop: not the end of a sentence. */
const abbreviations =
  /(?:^|[\s(«“"'’])(?:\p{L}|M|MM|Mme|Mmes|Mlle|Me|Dr|Dre|Mr|Mrs|Ms|St|Ste|Hon|Gen|Gén|Amb|Prof|No|p|pp|art|vs|etc|env|cf|tél|tel|H\.E|S\.E|a\.m|p\.m)$/iu;

/** Offsets at which a sentence or a line ends, rising; the last is the length of the text. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(/[.!?…؟。]+|\n/g)) {
    const end = match.index + match[0].length;
    if (match[0] !== '\n') {
      if (end < text.length && !closers.test(text[end] ?? '')) continue;
      if (
        match[0] === '.' &&
        abbreviations.test(text.slice(Math.max(0, match.index - 6), match.index))
      )
        continue;
    }
    ends.push(end);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

/** Offsets of line breaks, and the length of the text. */
export function lineEnds(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at + 1);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

/** The first or the last line that is not blank, without the white space around the whole text. */
export function edgeLine(text: string, isLast: boolean): Span {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (isLast) return { start: text.lastIndexOf('\n', end - 1) + 1, end };
  const first = text.indexOf('\n', start);
  return { start, end: first < 0 ? end : Math.min(first, end) };
}

/** Which stretch `offset` lies in: the index of the first end beyond it. */
export function stretchOf(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low, 0);
}
