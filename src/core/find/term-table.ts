/** Walks the trie of terms over the tokens of a draft: one pass, whatever the number of terms. */
import { entryFlags, type TermTable } from '../program.ts';
import { type Span, touchesAny } from '../text/span.ts';
import { type Strictness, spells } from '../text/spelling.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Hit } from './hit.ts';

/** Folded into the hash of a token with white space before it, save the first of a term. */
export const spaceMix = 0x5bd1e995;

/** Place of the slot of (state, hash) or of the empty slot where it would go. */
export function slotOf(slots: Int32Array, state: number, hash: number): number {
  const mask = slots.length / 3 - 1;
  let mixed = Math.imul(hash ^ Math.imul(state + 1, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  let at = mixed & mask;
  for (;;) {
    const place = at * 3;
    const held = slots[place];
    if (held === 0 || (held === state + 1 && slots[place + 1] === hash)) return place;
    at = (at + 1) & mask;
  }
}

/** State after `hash`, or -1. State 0 is the root. */
function step(slots: Int32Array, state: number, hash: number): number {
  const place = slotOf(slots, state, hash);
  return slots[place] === 0 ? -1 : (slots[place + 2] ?? -1);
}

/** Hits by number of list, and the numbers of the lists that have any. */
export interface TermHits {
  readonly byList: (Hit[] | undefined)[];
  readonly lists: number[];
}

/**
 * Every hit of every list, by list; within a list leftmost first, then longest, never overlapping. Where a hit touches
 * one of the spans of `machine`, which are sorted and apart, only entries that are found anywhere count.
 */
export function findTerms(
  table: TermTable,
  text: string,
  tokens: Tokens,
  machine: readonly Span[],
): TermHits {
  // A place for each list, since rules ask for a thousand of them and most drafts meet few.
  const found: TermHits = { byList: new Array(table.lists).fill(undefined), lists: [] };
  const { slots } = table;
  for (let first = 0; first < tokens.count; first++) {
    let state = step(slots, 0, tokens.hash[first] ?? 0);
    for (let last = first; state > 0; ) {
      if (table.formAt[state] !== table.formAt[state + 1]) {
        const span = { start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 };
        collect(table, text, state, span, touchesAny(machine, span.start, span.end), found);
      }
      if (++last >= tokens.count) break;
      const hash = tokens.hash[last] ?? 0;
      state = step(slots, state, tokens.spaced[last] ? hash ^ spaceMix : hash);
    }
  }
  return found;
}

/** By the bits of `entryFlags` that speak of case and accents. */
const strictnessOf: readonly Strictness[] = [0, 1, 2, 3].map((flags) => ({
  exactCase: (flags & entryFlags.exactCase) !== 0,
  exactAccents: (flags & entryFlags.exactAccents) !== 0,
}));

function collect(
  table: TermTable,
  text: string,
  state: number,
  { start, end }: Span,
  inMachine: boolean,
  found: TermHits,
): void {
  const upTo = table.formAt[state + 1] ?? 0;
  let form = table.formAt[state] ?? 0;
  const written = text.slice(start, end);
  let isSpelled = false;
  for (; form < upTo; form++) {
    const entry = table.formEntry[form] ?? 0;
    if (table.formAlike[form] === 0) {
      const strictness = strictnessOf[(table.entryFlags[entry] ?? 0) & entryFlags.strict];
      isSpelled = !!strictness && spells(written, spellingOf(table, form), strictness);
    }
    if (!isSpelled || (inMachine && !isAnywhere(table, entry))) continue;
    keep(found, table.entryList[entry] ?? 0, { start, end, entry, form });
  }
}

function isAnywhere(table: TermTable, entry: number): boolean {
  return ((table.entryFlags[entry] ?? 0) & entryFlags.anywhere) !== 0;
}

/** Hits come in order of start, and the longer later: the last one kept decides. */
function keep({ byList, lists }: TermHits, list: number, hit: Hit): void {
  const hits = byList[list];
  const last = hits?.at(-1);
  if (!hits || !last) {
    byList[list] = [hit];
    lists.push(list);
  } else if (hit.start >= last.end) hits.push(hit);
  else if (hit.start === last.start && hit.end > last.end) hits[hits.length - 1] = hit;
}

/** How the author spelled a form. */
export function spellingOf(table: TermTable, form: number): string {
  return table.spelling.slice(table.spellingAt[form], table.spellingAt[form + 1]);
}
