/** How many words must be added, removed or replaced to turn one sentence into another (Levenshtein). */

type Tokens = Int32Array | Uint32Array;

/** Two rows of the table, taken in turns and never given away. */
let upper = new Int32Array(64);
let lower = new Int32Array(64);

/** @returns the distance, or `most + 1` as soon as it is known to be above `most` */
export function distanceWithin(a: Tokens, b: Tokens, most: number): number {
  const beyond = most + 1;
  if (Math.abs(a.length - b.length) > most) return beyond;
  if (upper.length <= b.length) {
    upper = new Int32Array(2 * b.length);
    lower = new Int32Array(2 * b.length);
  }
  for (let j = 0; j <= b.length; j++) upper[j] = j;
  for (let i = 1; i <= a.length; i++) {
    if (!fillRow(a[i - 1], b, i, most)) return beyond;
    [upper, lower] = [lower, upper];
  }
  return Math.min(upper[b.length] ?? beyond, beyond);
}

/** Only the places within `most` of the diagonal can lead to such a distance; false when none of them does. */
function fillRow(token: number | undefined, b: Tokens, i: number, most: number): boolean {
  const beyond = most + 1;
  const from = Math.max(1, i - most);
  const to = Math.min(b.length, i + most);
  let left = i <= most ? i : beyond;
  let least = left;
  lower[from - 1] = left;
  for (let j = from; j <= to; j++) {
    const replaced = (upper[j - 1] ?? beyond) + (b[j - 1] === token ? 0 : 1);
    left = Math.min(replaced, (upper[j] ?? beyond) + 1, left + 1);
    lower[j] = left;
    if (left < least) least = left;
  }
  // The row below reads one place further.
  if (to < b.length) lower[to + 1] = beyond;
  return least <= most;
}
