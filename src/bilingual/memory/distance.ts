/** How many words must be added, removed or replaced to turn one sentence into another (Levenshtein). */

type Tokens = Int32Array | Uint32Array;

/** @returns the distance, or `most + 1` as soon as it is known to be above `most` */
export function distanceWithin(a: Tokens, b: Tokens, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const below = nextRow(row, a[i - 1], b, i, most);
    if (below === null) return most + 1;
    row = below;
  }
  return Math.min(row[b.length] ?? most + 1, most + 1);
}

/** Only the places within `most` of the diagonal can lead to such a distance; null when none of them does. */
function nextRow(
  row: readonly number[],
  token: number | undefined,
  b: Tokens,
  i: number,
  most: number,
): number[] | null {
  const beyond = most + 1;
  const below = new Array<number>(b.length + 1).fill(beyond);
  const from = Math.max(1, i - most);
  const to = Math.min(b.length, i + most);
  if (i <= most) below[0] = i;
  let least = below[0] ?? beyond;
  for (let j = from; j <= to; j++) {
    const replaced = (row[j - 1] ?? beyond) + (b[j - 1] === token ? 0 : 1);
    const cost = Math.min(replaced, (row[j] ?? beyond) + 1, (below[j - 1] ?? beyond) + 1);
    below[j] = cost;
    if (cost < least) least = cost;
  }
  return least > most ? null : below;
}
