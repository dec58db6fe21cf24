/** Forms of a sentence or a word under which two writings of it are the same. */
import { foldWord } from '../../core/text/fold-word.ts';

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

/** Digits as ASCII, thousands not set apart. Within one language, equal for equal numbers written alike. */
export function plainNumber(number: string): string {
  return foldWord(number.replace(/[ \u00A0\u202F\u2009]/gu, ''));
}
