/** Puts the terms of lists in the place of their names. */
import type { Exception, Expect, Find, Rule, Term } from '../../core/rule.ts';
import type { Pack } from '../pack.ts';
import { namedLists } from './named.ts';

type EntriesOf = (name: string) => readonly (string | Term)[] | null;

/** The rule as if its terms stood in it; a name whose terms are not at hand stays. */
export function expandLists(rule: Rule, lists: Pack['lists'] = {}): Rule {
  if (namedLists(rule).length === 0) return rule;
  const entriesOf: EntriesOf = (name) => {
    const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
    return list && !('file' in list) ? list : null;
  };
  const { find, expect, unless } = rule;
  return {
    ...rule,
    find: inFind(find, entriesOf),
    ...(expect && { expect: inExpect(expect, entriesOf) }),
    ...(unless && { unless: unless.map((one) => inException(one, entriesOf)) }),
  };
}

function inFind(find: Find, entriesOf: EntriesOf): Find {
  const inAll = (finds: readonly Find[]) => finds.map((one) => inFind(one, entriesOf));
  if ('list' in find) {
    const terms = entriesOf(find.list);
    return terms ? { terms } : find;
  }
  if ('any' in find) return { any: inAll(find.any) };
  if ('all' in find) return { all: inAll(find.all) };
  if ('not' in find) return { not: inFind(find.not, entriesOf) };
  return 'near' in find ? { near: { ...find.near, of: inAll(find.near.of) } } : find;
}

function inExpect(expect: Expect, entriesOf: EntriesOf): Expect {
  if (typeof expect !== 'object') return expect;
  if ('with' in expect) return { with: inFind(expect.with, entriesOf) };
  if (!('list' in expect) || typeof expect.list !== 'string') return expect;
  return { ...expect, list: entriesOf(expect.list) ?? expect.list };
}

function inException(one: Exception, entriesOf: EntriesOf): Exception {
  if (typeof one === 'string') return one;
  return 'within' in one ? { ...one, find: inFind(one.find, entriesOf) } : inFind(one, entriesOf);
}
