/**
 * What a character means for finding terms: the table behind tokens. Each code point is classed once, when
 * first met, so that starting costs nothing and a second look costs one array read.
 */

/** Classes of a code point; 0 in the table means not met yet. */
export const WORD = 1;
/** Stands alone as a token: punctuation, symbols, emoji, and letters of scripts written without spaces. */
export const SINGLE = 2;
export const SPACE = 3;
/** A line break: no term runs across it. */
export const BREAK = 4;
/** Invisible: soft hyphen, zero-width characters, bidi marks, tatweel. */
export const IGNORED = 5;
/** Belongs to the character before it and is left out of comparison: accents, Arabic vowels, emoji selectors. */
export const MARK = 6;
/** A word character that folds to several: œ, ß, ligatures. */
export const WIDE = 7;
/** Half of a surrogate pair: look at the code point. */
export const SURROGATE = 8;

const kinds = new Uint8Array(0x10000);
const units = new Uint16Array(0x10000);
const wide = new Map<number, string>();

export interface Folded {
  readonly kind: number;
  /** Compared instead of the character; empty for what is left out. */
  readonly text: string;
}

/** Class of a UTF-16 code unit. */
export function kindOf(unit: number): number {
  return kinds[unit] || learn(unit);
}

/** What a unit of class WORD or SINGLE folds to. */
export function unitOf(unit: number): number {
  return units[unit] ?? unit;
}

/** What a unit of class WIDE folds to. */
export function wideOf(unit: number): string {
  return wide.get(unit) ?? '';
}

function learn(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) {
    kinds[unit] = SURROGATE;
    return SURROGATE;
  }
  const folded = foldPoint(unit);
  let kind = folded.kind;
  if (folded.text.length > 1) {
    kind = WIDE;
    wide.set(unit, folded.text);
  }
  units[unit] = folded.text.charCodeAt(0) || 0;
  kinds[unit] = kind;
  return kind;
}

/** Accents and vowel signs that may be left out; not the vowels of scripts where they make another word. */
const marks =
  /(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}])(?![\u3099\u309a])[\p{Mn}\p{Me}]/gu;
const isMark = new RegExp(`^${marks.source}$`, 'u');
const isIgnored = /^[\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]$/u;
const isWord = /^[\p{L}\p{N}\p{M}]$/u;
const isUnspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** Folds one code point. A lone surrogate stands for itself. */
export function foldPoint(point: number): Folded {
  const char = String.fromCodePoint(point);
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(char)) return { kind: BREAK, text: '\n' };
  if (/[\t\p{Zs}]/u.test(char)) return { kind: SPACE, text: ' ' };
  if (isMark.test(char)) return { kind: MARK, text: '' };
  if (isIgnored.test(char)) return { kind: IGNORED, text: '' };
  if (!isWord.test(char)) return { kind: SINGLE, text: foldSign(char) };
  const text = foldLetters(char);
  return { kind: isUnspaced.test(char) ? SINGLE : WORD, text: text || char };
}

const letters = new Map(
  Object.entries({
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ı: 'i',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
    ة: 'ه',
    ى: 'ي',
    ی: 'ي',
    ک: 'ك',
    ٱ: 'ا',
  }),
);

/** Lower case without accents or ligatures; one digit and one form for each Arabic letter. */
function foldLetters(char: string): string {
  const bare = char.normalize('NFKD').toLowerCase().replace(marks, '').normalize('NFC');
  let out = '';
  for (const letter of bare) out += letters.get(letter) ?? asciiDigit(letter);
  return out;
}

/** Arabic-Indic digits become the digits that Latin text uses. */
function asciiDigit(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return letter;
}

/** One apostrophe and one hyphen for all their forms. */
function foldSign(char: string): string {
  if (/[’‘ʼ‛＇´`]/.test(char)) return "'";
  if (/[‐‑‒–−﹣－]/.test(char)) return '-';
  return char;
}
