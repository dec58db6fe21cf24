/** Reads the lists of a pack, those in files with what the caller reads for it; a bad list is set aside. */
import type { TermList } from '../pack.ts';
import { type Problem, pathOf } from '../problem.ts';
import type { Fault } from '../schema/inspect.ts';
import { issuesOf, problemOf } from '../schema/issues.ts';
import { termList } from '../schema/list.ts';
import { readTermTable } from './tsv.ts';

export type Lists = Readonly<Record<string, TermList>>;

/** The text of a file that lies beside the pack with the SHA-256 of its bytes, or why there is none. */
export type ReadListFile = (
  file: string,
) => { readonly text: string; readonly sha256: string } | { readonly reason: string };

/** A file that cannot be read stays what it was: a list whose terms are not at hand. */
export function readLists(
  values: Readonly<Record<string, unknown>>,
  faults: readonly Fault[],
  pack: string,
  problems: Problem[],
  readFile: ReadListFile | undefined,
): Lists {
  const lists: [string, TermList][] = [];
  for (const [name, value] of Object.entries(values)) {
    const own = faults.filter(({ path }) => path[0] === 'lists' && path[1] === name);
    const result = termList.safeParse(value);
    if (own.length > 0) problems.push(...own.map((fault) => problemOf(fault, pack)));
    else if (!result.success) problems.push(...issuesOf(result.error, ['lists', name], pack));
    else {
      const report = (key: string, reason: string) =>
        problems.push({ pack, place: pathOf(['lists', name, key]), reason });
      lists.push([name, resolve(result.data, readFile, report)]);
    }
  }
  return Object.fromEntries(lists);
}

function resolve(
  list: TermList,
  readFile: ReadListFile | undefined,
  report: (key: string, reason: string) => void,
): TermList {
  if (!('file' in list) || !readFile) return list;
  const read = readFile(list.file);
  if ('reason' in read) {
    report('file', read.reason);
    return list;
  }
  if (read.sha256 !== list.sha256) {
    report('sha256', `${list.file} has another SHA-256: ${read.sha256}`);
    return list;
  }
  const { terms, problems } = readTermTable(read.text);
  for (const { line, reason } of problems) report('file', `${list.file}, line ${line}: ${reason}`);
  return problems.length > 0 ? list : terms;
}
