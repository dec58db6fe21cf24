/** A word as words and names are compared: what is written differently and read alike is one. */
import { foldPoint, IGNORED, kindOf, MARK, SURROGATE, unitOf, WIDE, wideOf } from './fold.ts';

/** Equal for two words that differ in nothing but case, accents, vowel signs, digits and the usual variants of letters. */
export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === MARK || kind === IGNORED) continue;
    if (kind === WIDE) folded += wideOf(unit);
    else if (kind !== SURROGATE) folded += String.fromCharCode(unitOf(unit));
    else {
      const point = word.codePointAt(i) ?? unit;
      folded += foldPoint(point).text;
      if (point > 0xffff) i++;
    }
  }
  return folded;
}
