/** Reads a sentence as the memory compares it: folded words, with a class in place of every number, link, handle and tag. */
import { foldWord } from '../../core/text/fold-word.ts';
import { findPlaceables, type PlaceableKind } from '../placeables.ts';
import { plainNumber } from './normalise.ts';
import { isDay, isValueWord } from './value-words.ts';

export interface Words {
  /** Folded words, and `#number`, `#url`, `#date` … for what carries a value. Punctuation and emoji are left out. */
  readonly keys: readonly string[];
  /** What the sentence says exactly, in order: the placeables themselves, dates, numbers in words, negations. */
  readonly values: readonly string[];
}

const word = /\p{L}[\p{L}\p{M}\u0640\u200C\u200D]*/gu;

/** Scripts without spaces between words are compared letter by letter: Thai to Myanmar, kana, Han. */
const unspaced = /[\u0E00-\u109F\u3040-\u30FF\u3400-\u9FFF]|[\u{20000}-\u{3FFFF}]/u;

/** French sets the hour apart from its minutes, and leaves them out; ranks are written with the number or not. */
const hour =
  /(?<!\p{N})(\p{Nd}{1,2})[ \u00A0\u202F]?h(?:[ \u00A0\u202F]?(\p{Nd}{2}))?(?![\p{L}\p{N}])/gu;
const rank = /(?<=\p{Nd})(?:er|re|ère|e|ème|st|nd|rd|th|º|ª)(?![\p{L}\p{N}])/gu;
const halfOfDay = /(?<=\p{Nd}[ \u00A0\u202F]?)([ap])\.[ \u00A0]?m\b\.?/gu;

/** With times and ranks in the one form that a sentence with another time or rank has too. */
function withPlainTimes(sentence: string): string {
  if (!/\p{Nd}/u.test(sentence)) return sentence;
  return sentence
    .replace(hour, (_, hours: string, minutes: string | undefined) => `${hours}:${minutes ?? '00'}`)
    .replace(rank, '')
    .replace(halfOfDay, '$1m');
}

export function readWords(written: string): Words {
  const sentence = withPlainTimes(written);
  const keys: string[] = [];
  const values: string[] = [];
  let from = 0;
  for (const { kind, start, end } of findPlaceables(sentence)) {
    readPlainWords(sentence.slice(from, start), keys, values);
    from = end;
    if (kind === 'emoji') continue;
    keys.push(`#${kind}`);
    values.push(writeValue(kind, sentence.slice(start, end)));
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
      keys.push(isDay(key, unit) ? '#date' : key);
      if (isValueWord(key, unit)) values.push(key);
    }
  }
}
