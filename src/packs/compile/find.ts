/** Turns a rule's find into what the engine runs: lists become numbers, patterns are prepared. */
import type { CompiledFind, CompiledRule } from '../../core/program.ts';
import type { Find, Rule } from '../../core/rule.ts';
import { preparePattern } from '../pattern/index.ts';
import type { TermTableBuilder } from './terms.ts';

/** Something in a find that cannot run, with the keys that lead to it. */
export class FindError extends Error {
  readonly path: readonly PropertyKey[];

  constructor(message: string, path: readonly PropertyKey[]) {
    super(message);
    this.path = path;
  }
}

/** Throws FindError for a pattern that RE2 refuses. */
export function compileFind(
  find: Find,
  terms: TermTableBuilder,
  path: readonly PropertyKey[],
): CompiledFind {
  if ('terms' in find) return { kind: 'terms', list: terms.addList(find.terms) };
  if ('is' in find) return { kind: 'is', is: find.is };
  if ('pattern' in find) return compilePattern(find, path);
  if ('any' in find) {
    const of = find.any.map((part, at) => compileFind(part, terms, [...path, 'any', at]));
    return { kind: 'any', of };
  }
  const { of, words, same, order } = find.near;
  return {
    kind: 'near',
    of: of.map((part, at) => compileFind(part, terms, [...path, 'near', 'of', at])),
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

export function compileExceptions(rule: Rule, terms: TermTableBuilder): CompiledRule['unless'] {
  return (rule.unless ?? []).map((exception, at) =>
    typeof exception === 'string' ? exception : compileFind(exception, terms, ['unless', at]),
  );
}
