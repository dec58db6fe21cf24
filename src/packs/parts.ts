/** The finds that a find is made of. */
import type { Find } from '../core/rule.ts';

/** In order; none for terms, a pattern or a detector. */
export function partsOf(find: Find): readonly Find[] {
  return placedParts(find).map(({ part }) => part);
}

/** The same, each with the keys that lead to it. */
export function placedParts(
  find: Find,
): readonly { readonly part: Find; readonly path: readonly PropertyKey[] }[] {
  const placed = (list: readonly Find[], ...keys: readonly string[]) =>
    list.map((part, at) => ({ part, path: [...keys, at] }));
  if ('any' in find) return placed(find.any, 'any');
  if ('all' in find) return placed(find.all, 'all');
  if ('near' in find) return placed(find.near.of, 'near', 'of');
  return 'not' in find ? [{ part: find.not, path: ['not'] }] : [];
}
