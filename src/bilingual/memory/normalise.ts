/** Forms of a sentence or a word under which two writings of it are the same. */
import {
  foldPoint,
  IGNORED,
  kindOf,
  MARK,
  SURROGATE,
  unitOf,
  WIDE,
  wideOf,
} from '../../core/text/fold.ts';

/** Equal for two sentences that differ in nothing but Unicode form, spacing, quotation marks and apostrophes. */
export function exactForm(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
      .replace(/[’‘ʼ`´]/gu, "'")
      .replace(/[“”„«»]/gu, '"')
      .replace(/…/gu, '...')
      .replace(/\s+/gu, ' ')
      .replace(/ ?" ?/gu, '"')
      // French sets these apart, by how much depends on the country.
      .replace(/ (?=[;:!?؛؟%])/gu, '')
      .trim()
  );
}

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

/** Digits as ASCII, thousands not set apart. Within one language, equal for equal numbers written alike. */
export function plainNumber(number: string): string {
  return foldWord(number.replace(/[ \u00A0\u202F\u2009]/gu, ''));
}
