/** Gives a replacement the capitals of what it replaces. */

/** All capitals stay all capitals (from two letters), a first capital stays; otherwise `text` as it is. */
export function keepCase(text: string, written: string): string {
  const letters = written.replace(/\P{L}/gu, '');
  if (letters.length === 0) return text;
  if (
    letters.length > 1 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  ) {
    return text.toUpperCase();
  }
  const first = letters[0] ?? '';
  if (first === first.toLowerCase()) return text;
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
