/** Counts words as a reader does: an apostrophe or a hyphen inside a word does not part it. */

const word = /[\p{L}\p{N}]+(?:\p{M}*['’.,-]?[\p{L}\p{N}\p{M}]+)*/gu;

/** Number of words and numbers. `l’ambassadeur`, `don’t`, `Timor-Leste` and `1,000` are one each. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(word)) count++;
  return count;
}

/** Most words that a text of so many UTF-16 units can have: between two stands a unit that is in neither. */
export function mostWords(length: number): number {
  return Math.ceil(length / 2);
}
