/** Pairs what two halves have alike, and leaves what only one of them has. */

export interface Left<A, B> {
  readonly first: readonly A[];
  readonly second: readonly B[];
}

/** Each item is paired once, with the first on the other side that is the same. */
export function matchOff<A, B>(
  first: readonly A[],
  second: readonly B[],
  isSame: (a: A, b: B) => boolean,
): Left<A, B> {
  const free = new Set(second);
  const left = first.filter((a) => {
    for (const b of free) {
      if (!isSame(a, b)) continue;
      free.delete(b);
      return false;
    }
    return true;
  });
  return { first: left, second: [...free] };
}
