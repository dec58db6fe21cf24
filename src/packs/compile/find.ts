/** Turns a rule's find into what the engine runs: lists become numbers, patterns are prepared. */
import type { CompiledFind } from '../../core/program.ts';
import type { Find, Term } from '../../core/rule.ts';
import { preparePattern } from '../pattern/index.ts';

/** Something in a find that cannot run, with the keys that lead to it. */
export class FindError extends Error {
  readonly path: readonly PropertyKey[];

  constructor(message: string, path: readonly PropertyKey[]) {
    super(message);
    this.path = path;
  }
}

/**
 * Takes the entries of a term list and returns its number. For what is still the name of a list, it throws
 * FindError.
 */
export type AddList = (
  terms: string | readonly (string | Term)[],
  path: readonly PropertyKey[],
) => number;

/** Throws FindError for a pattern that RE2 refuses, and for a list without its terms. */
export function compileFind(
  find: Find,
  addList: AddList,
  path: readonly PropertyKey[],
): CompiledFind {
  if ('terms' in find) return { kind: 'terms', list: addList(find.terms, path) };
  if ('list' in find) return { kind: 'terms', list: addList(find.list, [...path, 'list']) };
  if ('is' in find) return { kind: 'is', is: find.is };
  if ('pattern' in find) return compilePattern(find, path);
  const parts = (list: readonly Find[], ...keys: readonly string[]) =>
    list.map((part, at) => compileFind(part, addList, [...path, ...keys, at]));
  if ('any' in find) return { kind: 'any', of: parts(find.any, 'any') };
  if ('all' in find) return { kind: 'all', of: parts(find.all, 'all') };
  if ('not' in find) return { kind: 'not', find: compileFind(find.not, addList, [...path, 'not']) };
  const { of, words, same, order } = find.near;
  return {
    kind: 'near',
    of: parts(of, 'near', 'of'),
    words: words ?? Number.POSITIVE_INFINITY,
    same: same ?? 'sentence',
    order: order ?? false,
  };
}

function compilePattern(
  find: Extract<Find, { readonly pattern: string }>,
  path: readonly PropertyKey[],
): CompiledFind {
  try {
    return preparePattern(find.pattern, find.case ?? 'fold');
  } catch (error) {
    throw new FindError(error instanceof Error ? error.message : String(error), [
      ...path,
      'pattern',
    ]);
  }
}
