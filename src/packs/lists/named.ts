/** The lists that a rule names, and where. */
import type { Find, Rule } from '../../core/rule.ts';
import type { Pack } from '../pack.ts';
import { placedParts } from '../parts.ts';

export interface NamedList {
  readonly name: string;
  /** Keys that lead to the name. */
  readonly path: readonly PropertyKey[];
}

/** In the order of the rule; a list that is named twice comes twice. */
export function namedLists({ find, expect, unless = [] }: Rule): NamedList[] {
  const named = namedIn(find, ['find']);
  if (typeof expect === 'object') {
    if ('with' in expect) named.push(...namedIn(expect.with, ['expect', 'with']));
    else if ('list' in expect && typeof expect.list === 'string') {
      named.push({ name: expect.list, path: ['expect', 'list'] });
    }
  }
  for (const [at, one] of unless.entries()) {
    if (typeof one === 'string') continue;
    const within = 'within' in one;
    const path = within ? ['unless', at, 'find'] : ['unless', at];
    named.push(...namedIn(within ? one.find : one, path));
  }
  return named;
}

function namedIn(find: Find, path: readonly PropertyKey[]): NamedList[] {
  if ('list' in find) return [{ name: find.list, path: [...path, 'list'] }];
  return placedParts(find).flatMap(({ part, path: keys }) => namedIn(part, [...path, ...keys]));
}

/** Why the terms of a list are not at hand, or null when they are. */
export function whyNoList(name: string, lists: Pack['lists'] = {}): string | null {
  const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (!list) return `${name} is not a list of the pack, or one that was set aside`;
  return 'file' in list
    ? `the list ${name} is in the file ${list.file}, whose terms are not at hand`
    : null;
}
