/**
 * X's weighted length: version 3 of the configuration of twitter-text (2018, still what X points to).
 * https://docs.x.com/fundamentals/counting-characters
 */
import { findLinks } from './url.ts';

/** Any link, whatever its length. */
const linkWeight = 23;
const emojiWeight = 2;

// Only text that can hold an emoji pays for the large expression.
const mayHoldEmoji = /[\u200d\u20e3\ufe0f\ud800-\udfff\u2049-\u3299]/;
// A string, because the compiler's target has no flag v yet; every browser we support does.
const rgiEmoji = '\\p{RGI_Emoji}';
let emoji: RegExp | undefined;

/** Weight of the text after NFC: Latin, Arabic, Cyrillic … 1, most signs and East Asian 2, an emoji 2, a link 23. */
export function weightOf(text: string): number {
  const composed = text.normalize('NFC');
  let weight = 0;
  let from = 0;
  for (const { start, end } of findLinks(composed)) {
    weight += plainWeight(composed.slice(from, start)) + linkWeight;
    from = end;
  }
  return weight + plainWeight(composed.slice(from));
}

function plainWeight(text: string): number {
  let weight = 0;
  let rest = text;
  if (mayHoldEmoji.test(text)) {
    emoji ??= new RegExp(rgiEmoji, 'gv');
    rest = text.replace(emoji, () => {
      weight += emojiWeight;
      return '';
    });
  }
  for (const char of rest) weight += isLight(char.codePointAt(0) ?? 0) ? 1 : 2;
  return weight;
}

function isLight(point: number): boolean {
  return (
    point <= 0x10ff ||
    (point >= 0x2000 && point <= 0x200d) ||
    (point >= 0x2010 && point <= 0x201f) ||
    (point >= 0x2032 && point <= 0x2037)
  );
}
