/**
 * X's weighted length: version 3 of the configuration of twitter-text (2018, still what X points to).
 * https://docs.x.com/fundamentals/counting-characters
 */
import { findEmoji } from './emoji.ts';
import { findCountedLinks } from './url.ts';

/** Any link, whatever its length. */
const linkWeight = 23;
const emojiWeight = 2;

/** Weight of the text after NFC: Latin, Arabic, Cyrillic … 1, most signs and East Asian 2, an emoji 2, a link 23. */
export function weightOf(text: string): number {
  const composed = text.normalize('NFC');
  let weight = 0;
  let from = 0;
  for (const { start, end } of findCountedLinks(composed)) {
    weight += plainWeight(composed.slice(from, start)) + linkWeight;
    from = end;
  }
  return weight + plainWeight(composed.slice(from));
}

function plainWeight(text: string): number {
  let weight = 0;
  let from = 0;
  for (const { start, end } of findEmoji(text)) {
    weight += charWeight(text.slice(from, start)) + emojiWeight;
    from = end;
  }
  return weight + charWeight(text.slice(from));
}

function charWeight(text: string): number {
  let weight = 0;
  for (const char of text) weight += isLight(char.codePointAt(0) ?? 0) ? 1 : 2;
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
