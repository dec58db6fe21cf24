/** Where a word begins or ends, in every script. */

const wordLike = /[\p{L}\p{N}\p{M}_]/u;

/** True between a letter, digit or mark and something that is none; `at` in UTF-16 code units. */
export function isBoundary(text: string, at: number): boolean {
  return isWordBefore(text, at) !== isWordAfter(text, at);
}

function isWordAfter(text: string, at: number): boolean {
  return at < text.length && wordLike.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function isWordBefore(text: string, at: number): boolean {
  if (at <= 0) return false;
  const low = text.charCodeAt(at - 1);
  const pair = low >= 0xdc00 && low <= 0xdfff && at > 1;
  return wordLike.test(text.slice(pair ? at - 2 : at - 1, at));
}
