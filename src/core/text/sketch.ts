/** A text as patterns are looked for in it before they run: in lower case, every digit a nought. */

export interface Sketch {
  readonly text: string;
  /** True when every offset into the sketch is one into the text it is of. */
  readonly isAligned: boolean;
  /** A bit for each pair of neighbours in the text; several pairs share one. */
  readonly pairs: Uint8Array;
}

export function sketchOf(text: string): Sketch {
  const lower = text.toLowerCase();
  const noughts = noughted(lower);
  // İ is longer in lower case; of a digit in two units one is left.
  const isAligned = lower.length === text.length && noughts.length === text.length;
  return { text: noughts, isAligned, pairs: pairsOf(noughts) };
}

/** The same of a literal in a pattern. */
export function sketched(literal: string): string {
  return noughted(literal.toLowerCase());
}

/** Where a sketched literal first stands from `from`, or -1. Most that are not there lack a pair, which is seen at once. */
export function placeOf(literal: string, { text, pairs }: Sketch, from: number): number {
  for (let at = 1; at < literal.length; at++) {
    if (pairs[pairAt(literal, at)] === 0) return -1;
  }
  return text.indexOf(literal, from);
}

/** Around the digits of other scripts; without most punctuation and emoji, since asking for each is dear. */
const otherDigits = /[\u0660-\u1fff\ua620-\ud83b\uff10-\uff19]|\ud83e[\udff0-\udff9]/;

function noughted(lower: string): string {
  const noughts = lower.replace(/[1-9]/g, '0');
  return otherDigits.test(noughts) ? noughts.replace(/\p{Nd}/gu, '0') : noughts;
}

const pairCount = 4096;

function pairsOf(text: string): Uint8Array {
  const pairs = new Uint8Array(pairCount);
  for (let at = 1; at < text.length; at++) pairs[pairAt(text, at)] = 1;
  return pairs;
}

/** Of the units before and behind `at`. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at - 1) * 31 + text.charCodeAt(at) * 7) & (pairCount - 1);
}
