/** Keeps a fix from breaking the word before it: elision in French, a and an in English. */

const vowel = /^[«“"(\s]*[aeiouyàâäéèêëîïôöùûüœæh]/i;
const elided = /(?<!\p{L})(?:[ldjmtsnc]|qu|lorsqu|puisqu|jusqu)['’]$/iu;
const full = /(?<!\p{L})(?:le|la|de|je|me|te|se|ne|que|ce)\s$/iu;
const article = /(?<!\p{L})an?\s$/iu;

/**
 * False when `text` starts with a vowel and the hit did not, or the reverse, behind a word that depends
 * on it: « l’Iran » must not become « l’République ». The h counts as a vowel: only "same or other" matters.
 */
export function agreesWithNeighbours(
  text: string,
  { start, end }: { start: number; end: number },
  draft: string,
): boolean {
  const before = draft.slice(Math.max(0, start - 12), start);
  if (!elided.test(before) && !full.test(before) && !article.test(before)) return true;
  return vowel.test(text) === vowel.test(draft.slice(start, end));
}
