/** Builds the trie of all terms: open addressing over (state, token hash), grown by doubling. */
import { slotOf, spaceMix } from '../../core/find/term-table.ts';
import { entryFlags, formKinds, type TermTable } from '../../core/program.ts';
import type { Term } from '../../core/rule.ts';
import { roomFor, tokenize } from '../../core/text/tokens.ts';
import { formsOf } from '../inflect/index.ts';

/** Collects term lists, then makes the table. */
export class TermTableBuilder {
  #slots = new Int32Array(3 * 1024);
  #room = roomFor(256);
  #used = 0;
  #states = 1;
  /** Pairs of state and form. */
  readonly #ends: number[] = [];
  readonly #spellings: string[] = [];
  readonly #formEntry: number[] = [];
  readonly #formKind: number[] = [];
  readonly #entryList: number[] = [];
  readonly #entryFlags: number[] = [];
  readonly #entryFix: number[] = [];
  readonly #entryScore: number[] = [];
  readonly #fixes: string[] = [];
  readonly #firsts: ReadonlySet<number> | undefined;
  #lists = 0;
  /** Lists that rules share are entered once for all of them. */
  readonly #entered = [new Map<object, number>(), new Map<object, number>()] as const;

  /** Given texts, the table holds only terms that begin with a word of theirs: all that can be found in them. */
  constructor(texts?: readonly string[]) {
    this.#firsts = texts && new Set(texts.flatMap(hashesOf));
  }

  /**
   * Adds a list and returns its number. Bare strings mean a term with that text. `anywhere`: its entries are
   * also found inside links, addresses and handles.
   */
  addList(terms: readonly (string | Term)[], anywhere: boolean): number {
    const entered = this.#entered[anywhere ? 1 : 0];
    const known = entered.get(terms);
    if (known !== undefined) return known;
    const list = this.#lists++;
    entered.set(terms, list);
    for (const term of terms) {
      this.#addEntry(list, typeof term === 'string' ? { text: term } : term, anywhere);
    }
    return list;
  }

  #addEntry(list: number, term: Term, anywhere: boolean): void {
    const entry = this.#entryList.length;
    this.#entryList.push(list);
    this.#entryFlags.push(flagsOf(term) | (anywhere ? entryFlags.anywhere : 0));
    this.#entryFix.push(term.fix === undefined ? -1 : this.#fixes.push(term.fix) - 1);
    this.#entryScore.push(term.score ?? 1);
    const text = term.text.trim();
    if (!term.inflect) this.#addForm(entry, text, 'base');
    else for (const form of formsOf(text, term.inflect)) this.#addForm(entry, form.text, form.kind);
  }

  #addForm(entry: number, text: string, kind: keyof typeof formKinds): void {
    const state = this.#path(text);
    if (state === 0) return;
    this.#ends.push(state, this.#spellings.length);
    this.#spellings.push(text);
    this.#formEntry.push(entry);
    this.#formKind.push(formKinds[kind]);
  }

  /** State at the end of `text`, made when it is new; 0 for one that is not to be entered. */
  #path(text: string): number {
    if (text.length > this.#room.hash.length) this.#room = roomFor(text.length);
    const tokens = tokenize(text, this.#room);
    if (this.#firsts && !this.#firsts.has(tokens.hash[0] ?? 0)) return 0;
    let state = 0;
    for (let at = 0; at < tokens.count; at++) {
      const hash = tokens.hash[at] ?? 0;
      state = this.#next(state, at > 0 && tokens.spaced[at] ? hash ^ spaceMix : hash);
    }
    return state;
  }

  #next(state: number, hash: number): number {
    const place = slotOf(this.#slots, state, hash);
    if (this.#slots[place] !== 0) return this.#slots[place + 2] ?? 0;
    const made = this.#states++;
    fill(this.#slots, place, state + 1, hash, made);
    if (++this.#used * 6 > this.#slots.length) this.#grow();
    return made;
  }

  /** At most half full. */
  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at] === 0) continue;
      const place = slotOf(this.#slots, (old[at] ?? 0) - 1, old[at + 1] ?? 0);
      fill(this.#slots, place, old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
    }
  }

  build(): TermTable {
    const { formAt, order, formAlike } = this.#inOrder();
    return {
      slots: this.#slots,
      formAt,
      formAlike,
      ...joined(order, this.#spellings),
      formEntry: order.map((form) => this.#formEntry[form] ?? 0),
      formKind: Uint8Array.from(order, (form) => this.#formKind[form] ?? 0),
      entryList: Int32Array.from(this.#entryList),
      lists: this.#lists,
      entryFlags: Uint8Array.from(this.#entryFlags),
      entryFix: Int32Array.from(this.#entryFix),
      entryScore: Int8Array.from(this.#entryScore),
      fixes: this.#fixes,
    };
  }

  /** Forms by state, by a counting sort of the ends; within a state, those spelled alike lie side by side. */
  #inOrder(): { formAt: Int32Array; order: Int32Array; formAlike: Uint8Array } {
    const formAt = new Int32Array(this.#states + 1);
    const ends = this.#ends;
    for (let at = 0; at < ends.length; at += 2) bump(formAt, (ends[at] ?? 0) + 1);
    for (let state = 1; state < formAt.length; state++) {
      formAt[state] = (formAt[state] ?? 0) + (formAt[state - 1] ?? 0);
    }
    const next = formAt.slice();
    const order = new Int32Array(ends.length / 2);
    for (let at = 0; at < ends.length; at += 2) {
      order[bump(next, ends[at] ?? 0)] = ends[at + 1] ?? 0;
    }
    const formAlike = new Uint8Array(order.length);
    for (let state = 0; state < this.#states; state++) {
      this.#putTogether(order, formAlike, formAt[state] ?? 0, formAt[state + 1] ?? 0);
    }
    return { formAt, order, formAlike };
  }

  #putTogether(order: Int32Array, alike: Uint8Array, from: number, to: number): void {
    if (to - from < 2) return;
    const groups = new Map<string, number[]>();
    for (const form of order.subarray(from, to)) {
      const flags = (this.#entryFlags[this.#formEntry[form] ?? 0] ?? 0) & entryFlags.strict;
      const key = `${flags}${this.#spellings[form]}`;
      const group = groups.get(key);
      if (group) group.push(form);
      else groups.set(key, [form]);
    }
    let place = from;
    for (const group of groups.values()) {
      for (const [at, form] of group.entries()) {
        alike[place] = at > 0 ? 1 : 0;
        order[place++] = form;
      }
    }
  }
}

/** Of every token. */
function hashesOf(text: string): number[] {
  const { hash, count } = tokenize(text);
  return [...hash.subarray(0, count)];
}

/** Three numbers a slot, written one by one: a list of three would be made for each of a hundred thousand terms. */
function fill(slots: Int32Array, place: number, held: number, hash: number, next: number): void {
  slots[place] = held;
  slots[place + 1] = hash;
  slots[place + 2] = next;
}

/** Adds one and returns the value before. */
function bump(counts: Int32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}

/** Letters, spaces, apostrophes and hyphens of most terms; quicker than asking Unicode for each. */
const plain = /^[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f '’-]*$/i;
const sign = /[^\p{L}\p{M}\p{N}\p{Cf}\s'’\-‑]/u;

function flagsOf({ text, case: letters, accents }: Term): number {
  return (
    (letters === 'exact' ? entryFlags.exactCase : 0) |
    (accents === 'exact' ? entryFlags.exactAccents : 0) |
    (!plain.test(text) && sign.test(text) ? entryFlags.anywhere : 0)
  );
}

function joined(
  order: Int32Array,
  spellings: readonly string[],
): Pick<TermTable, 'spelling' | 'spellingAt'> {
  const spellingAt = new Int32Array(order.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (const form of order) {
    const text = spellings[form] ?? '';
    length += text.length;
    spellingAt[parts.push(text)] = length;
  }
  return { spelling: parts.join(''), spellingAt };
}
