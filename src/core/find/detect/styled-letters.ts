/**
 * Detector: letters borrowed from mathematics, circles, full width or phonetics to look bold or fancy; a screen
 * reader spells them out or leaves them out. Ranges: Unicode blocks Mathematical Alphanumeric Symbols,
 * Letterlike Symbols, Enclosed Alphanumerics and their supplement, Halfwidth and Fullwidth Forms.
 */
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { spansOf } from './spans-of.ts';

const styled =
  '[\\u{1d400}-\\u{1d7ff}\\u249c-\\u24e9\\uff21-\\uff3a\\uff41-\\uff5a\\u{1f110}-\\u{1f12b}\\u{1f130}-\\u{1f149}\\u{1f150}-\\u{1f169}\\u{1f170}-\\u{1f189}]';
/** These fill the gaps of the mathematical alphabets; apart from them ℝ and ℃ are signs. */
const filling =
  '[\\u2102\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2128\\u212c\\u212d\\u212f-\\u2131\\u2133\\u2134\\u2145-\\u2149]';
const small = '[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ]';
const run = new RegExp(
  `${filling}?${styled}(?:[ \\p{M}]?${styled}|${filling})+|${small}(?: ?${small}){2,}`,
  'gu',
);
/** Not the whole of its block: most emoji begin with the same unit. */
const mayHoldStyled = /[\ud835\u1d00-\u1d22\u2102-\u24e9\uff21-\uff5a]|\ud83c[\udd10-\udd89]/;
/** Full width is how Latin letters are set among these. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Runs of two letters or more: a lone Ⓐ or ℝ is a sign. */
export function styledLetters({ text }: Reading): readonly Hit[] {
  if (!mayHoldStyled.test(text)) return [];
  return spansOf(text, run).filter(
    ({ start, end }) =>
      !/^[\uff21-\uff5a ]+$/.test(text.slice(start, end)) ||
      !eastAsian.test(text.slice(Math.max(0, start - 3), start) + text.slice(end, end + 3)),
  );
}
