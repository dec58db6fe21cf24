/** Reads a sentence as the memory compares it: folded words, with a class in place of every number, link, handle and tag. */
import { findPlaceables, type PlaceableKind } from '../placeables.ts';
import { foldWord, plainNumber } from './normalise.ts';
import { isValueWord } from './value-words.ts';

export interface Words {
  /** Folded words, and `#number`, `#url` … for the placeables. Punctuation and emoji are left out. */
  readonly keys: readonly string[];
  /** What the sentence says exactly, in order: the placeables themselves, dates, numbers in words, negations. */
  readonly values: readonly string[];
}

const word = /\p{L}[\p{L}\p{M}\u0640\u200C\u200D]*/gu;

/** Scripts without spaces between words are compared letter by letter: Thai to Myanmar, kana, Han. */
const unspaced = /[\u0E00-\u109F\u3040-\u30FF\u3400-\u9FFF]|[\u{20000}-\u{3FFFF}]/u;

export function readWords(sentence: string): Words {
  const keys: string[] = [];
  const values: string[] = [];
  let from = 0;
  for (const { kind, start, end } of findPlaceables(sentence)) {
    readPlainWords(sentence.slice(from, start), keys, values);
    from = end;
    if (kind === 'emoji') continue;
    const written = sentence.slice(start, end);
    keys.push(`#${kind}`);
    values.push(writeValue(kind, written));
  }
  readPlainWords(sentence.slice(from), keys, values);
  return { keys, values };
}

/** The path of a link is case-sensitive; nothing else is. */
function writeValue(kind: PlaceableKind, written: string): string {
  if (kind === 'number') return plainNumber(written);
  return kind === 'url' ? written : written.toLowerCase();
}

function readPlainWords(text: string, keys: string[], values: string[]): void {
  for (const [written] of text.matchAll(word)) {
    const units = unspaced.test(written) ? [...written] : [written];
    for (const unit of units) {
      const key = foldWord(unit);
      if (key === '') continue;
      keys.push(key);
      if (isValueWord(key, unit)) values.push(key);
    }
  }
}
