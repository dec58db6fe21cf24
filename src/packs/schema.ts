/** Reads a pack from unknown data: a bad pack is refused, a bad part of a good pack is set aside. */
import { type ReadListFile, readLists } from './lists/read.ts';
import type { Pack } from './pack.ts';
import { type Problem, pathOf } from './problem.ts';
import { calendarDay } from './schema/calendar.ts';
import { type Fault, inspect } from './schema/inspect.ts';
import { issuesOf, problemOf } from './schema/issues.ts';
import { mostText } from './schema/limits.ts';
import { listedRule } from './schema/listed-rule.ts';
import { frame, overlay, pair, termEntry } from './schema/pack.ts';
import { phrase } from './schema/phrase.ts';
import type * as z from './zod.ts';

export interface PackReading {
  /** Null when the whole pack was refused. */
  readonly pack: Pack | null;
  /** Why, and where. With a pack: what was set aside from it. */
  readonly problems: readonly Problem[];
}

const parts = ['rules', 'overlays', 'memory', 'terms', 'phrases', 'calendar'] as const;

/**
 * Reads JSON. `name` is what messages call the pack: the name of its file. `readFile` reads the lists that stand
 * in files beside it; without it, rules that need one are set aside. Never throws.
 */
export function readPackText(json: string, name: string, readFile?: ReadListFile): PackReading {
  const refuse = (reason: string) => ({
    pack: null,
    problems: [{ pack: name, place: '$', reason }],
  });
  if (json.length > mostText) return refuse(`is larger than ${mostText} characters`);
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    return refuse(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return readPack(data, name, readFile);
}

/** Like `readPackText`, of data that may be anything. */
export function readPack(data: unknown, name: string, readFile?: ReadListFile): PackReading {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return {
      pack: null,
      problems: [{ pack: name, place: '$', reason: 'is not a pack: not an object' }],
    };
  }
  const own = Object.fromEntries(Object.entries(data).filter(([key]) => !isIgnored(key)));
  const faults = inspect(own);
  const whole = faults.filter(({ path }) => !isInList(path));
  if (whole.length > 0)
    return { pack: null, problems: whole.map((fault) => problemOf(fault, name)) };
  const result = frame.safeParse(own);
  if (!result.success) return { pack: null, problems: issuesOf(result.error, [], name) };
  const problems: Problem[] = [];
  const read = <T extends Named>(list: (typeof parts)[number], schema: z.ZodType<T>) =>
    readList(result.data[list] ?? [], list, schema, faults, name, problems);
  const { lists, rules: _, overlays, memory, terms, phrases, calendar, ...rest } = result.data;
  const known = lists && readLists(lists, faults, name, problems, readFile);
  const pack: Pack = {
    ...rest,
    ...(known && { lists: known }),
    rules: read('rules', listedRule(known)),
    ...(overlays && { overlays: read('overlays', overlay) }),
    ...(memory && { memory: read('memory', pair) }),
    ...(terms && { terms: read('terms', termEntry) }),
    ...(phrases && { phrases: read('phrases', phrase) }),
    ...(calendar && { calendar: read('calendar', calendarDay) }),
  };
  return { pack, problems };
}

/** Keys of editors, and those that authors keep for themselves. */
function isIgnored(key: string): boolean {
  return key === '$schema' || key.startsWith('x-');
}

function isInList(path: readonly PropertyKey[]): boolean {
  if (path[0] === 'lists') return path.length > 2;
  return path.length > 1 && typeof path[1] === 'number' && parts.some((part) => part === path[0]);
}

/** What tells the entries of a list apart: their id, or the rule that they lie over. */
type Named = { readonly id: string } | { readonly rule: string };

function nameOf(entry: Named): string {
  return 'id' in entry ? entry.id : entry.rule;
}

/** Entries that are well formed and whose id is new; the rest become problems. */
function readList<T extends Named>(
  values: readonly unknown[],
  list: string,
  schema: z.ZodType<T>,
  faults: readonly Fault[],
  name: string,
  problems: Problem[],
): T[] {
  const ids = new Set<string>();
  const kept: T[] = [];
  for (const [at, value] of values.entries()) {
    const own = faults.filter(({ path }) => path[0] === list && path[1] === at);
    const rule = idOf(value);
    if (own.length > 0) {
      problems.push(...own.map((fault) => ({ ...problemOf(fault, name), rule })));
      continue;
    }
    const result = schema.safeParse(value);
    if (!result.success) {
      problems.push(
        ...issuesOf(result.error, [list, at], name).map((problem) => ({ ...problem, rule })),
      );
    } else if (ids.has(nameOf(result.data))) {
      problems.push({
        pack: name,
        rule,
        place: pathOf([list, at, 'id' in result.data ? 'id' : 'rule']),
        reason: 'is the id of an earlier one',
      });
    } else {
      ids.add(nameOf(result.data));
      kept.push(result.data);
    }
  }
  return kept;
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
