/** Which rules a draft can concern: told from the words that it holds, before any rule looks for itself. */
import type { Reading } from './find/reading.ts';
import type { CompiledFind, CompiledRule } from './program.ts';

/** Numbers of term lists. Of each clause at least one list must be met. */
type Clauses = readonly (readonly number[])[];

/** One of the ways in which a rule can have a hit. */
interface Way {
  readonly rule: number;
  readonly clauses: Clauses;
}

interface Gates {
  /** 1 for a rule that words alone never rule out. */
  readonly always: Uint8Array;
  /** By list: the ways that cannot do without it, or without one of a few like it. */
  readonly ways: readonly (readonly Way[] | undefined)[];
}

const built = new WeakMap<readonly CompiledRule[], Gates>();

/** 1 for each rule that may have something to say, by its place in the program; 0 only when it surely has nothing. */
export function rulesConcerned(reading: Reading): Uint8Array {
  const { rules } = reading.program;
  let gates = built.get(rules);
  if (!gates) {
    gates = build(rules);
    built.set(rules, gates);
  }
  const concerned = gates.always.slice();
  const { terms } = reading;
  for (const list of reading.lists) {
    for (const { rule, clauses } of gates.ways[list] ?? []) {
      if (concerned[rule] === 0 && holds(clauses, terms)) concerned[rule] = 1;
    }
  }
  return concerned;
}

function holds(clauses: Clauses, terms: Reading['terms']): boolean {
  for (const clause of clauses) {
    if (!clause.some((list) => terms[list] !== undefined)) return false;
  }
  return true;
}

function build(rules: readonly CompiledRule[]): Gates {
  const always = new Uint8Array(rules.length);
  const ways: Way[][] = [];
  rules.forEach((compiled, rule) => {
    const all = waysOf(compiled.find);
    if (asksWithoutHits(compiled) || all.some((clauses) => clauses.length === 0)) {
      always[rule] = 1;
      return;
    }
    for (const clauses of all) {
      for (const list of shortest(clauses)) {
        ways[list] ??= [];
        ways[list].push({ rule, clauses });
      }
    }
  });
  return { always, ways };
}

/** True for a rule that flags what is missing, and for one that also reads alternative texts. */
function asksWithoutHits({ expect, where }: CompiledRule): boolean {
  return (expect.kind === 'count' && expect.min > 0) || (where.scope?.includes('alt') ?? false);
}

function waysOf(find: CompiledFind): Clauses[] {
  return find.kind === 'any' ? find.of.flatMap(waysOf) : [clausesOf(find)];
}

/** Empty when nothing is known. */
function clausesOf(find: CompiledFind): Clauses {
  if (find.kind === 'terms') return [[find.list]];
  if (find.kind === 'all' || find.kind === 'near') return find.of.flatMap(clausesOf);
  if (find.kind !== 'any') return [];
  const parts = find.of.map(clausesOf);
  return parts.every((clauses) => clauses.length > 0) ? [parts.flatMap(shortest)] : [];
}

function shortest(clauses: Clauses): readonly number[] {
  return clauses.reduce((a, b) => (b.length < a.length ? b : a), clauses[0] ?? []);
}
