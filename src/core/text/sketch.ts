/** A text as patterns are looked for in it before they run: in lower case, every digit a nought. */

export interface Sketch {
  readonly text: string;
  /** True when every offset into the sketch is one into the text it is of. */
  readonly isAligned: boolean;
  /** 1 for each three neighbours in the text, by their number. */
  readonly triples: Uint8Array;
}

export function sketchOf(text: string): Sketch {
  const lower = text.toLowerCase();
  const noughts = noughted(lower);
  // İ is longer in lower case; of a digit in two units one is left.
  const isAligned = lower.length === text.length && noughts.length === text.length;
  return { text: noughts, isAligned, triples: triplesOf(noughts) };
}

/** The same of a literal in a pattern. */
export function sketched(literal: string): string {
  return noughted(literal.toLowerCase());
}

/** Where a sketched literal first stands from `from`, or -1. Most that are not there lack a three, which is seen at once. */
export function placeOf(literal: string, { text, triples }: Sketch, from: number): number {
  for (let at = 2; at < literal.length; at++) {
    if (triples[tripleAt(literal, at)] === 0) return -1;
  }
  return text.indexOf(literal, from);
}

/** Around the digits of other scripts; without most punctuation and emoji, since asking for each is dear. */
const otherDigits = /[\u0660-\u1fff\ua620-\ud83b\uff10-\uff19]|\ud83e[\udff0-\udff9]/;

function noughted(lower: string): string {
  const noughts = lower.replace(/[1-9]/g, '0');
  return otherDigits.test(noughts) ? noughts.replace(/\p{Nd}/gu, '0') : noughts;
}

const tripleCount = 8192;

function triplesOf(text: string): Uint8Array {
  const triples = new Uint8Array(tripleCount);
  let first = text.charCodeAt(0);
  let second = text.charCodeAt(1);
  for (let at = 2; at < text.length; at++) {
    const third = text.charCodeAt(at);
    triples[mix(first, second, third)] = 1;
    first = second;
    second = third;
  }
  return triples;
}

/** Number of the three units that end at `at`; several threes share one. */
function tripleAt(text: string, at: number): number {
  return mix(text.charCodeAt(at - 2), text.charCodeAt(at - 1), text.charCodeAt(at));
}

function mix(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (tripleCount - 1);
}
