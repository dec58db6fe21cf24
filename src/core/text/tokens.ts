/** Cuts a text into hashed tokens in one pass; every token knows where it stands in the original text. */
import {
  BREAK,
  foldPoint,
  IGNORED,
  kindOf,
  MARK,
  SINGLE,
  SPACE,
  SURROGATE,
  unitOf,
  WIDE,
  WORD,
  wideOf,
} from './fold.ts';

/** Parallel arrays; only the first `count` places are in use. Offsets are UTF-16 code units, half-open. */
export interface Tokens {
  count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Of the folded token; two spellings of one word have the same. */
  readonly hash: Int32Array;
  /** 1 when white space stands before the token. */
  readonly spaced: Uint8Array;
  /** 1 for a word or number, 0 for a sign. */
  readonly word: Uint8Array;
}

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** Room for the tokens of a text of so many UTF-16 units. */
export function roomFor(size: number): Tokens {
  // One stretch of memory for all five: each of its own is dear for a short draft.
  const memory = new ArrayBuffer(14 * size);
  return {
    count: 0,
    start: new Int32Array(memory, 0, size),
    end: new Int32Array(memory, 4 * size, size),
    hash: new Int32Array(memory, 8 * size, size),
    spaced: new Uint8Array(memory, 12 * size, size),
    word: new Uint8Array(memory, 13 * size, size),
  };
}

/**
 * Reads the text once. A line break is a token of its own, so that no term runs across it. `tokens` is room of
 * an earlier text to write into, which spares a hundred thousand terms their own; it must be large enough.
 */
export function tokenize(text: string, tokens: Tokens = roomFor(text.length)): Tokens {
  const size = text.length;
  tokens.count = 0;
  const state = { open: -1, spaced: 0, hash: seed };
  for (let at = 0; at < size; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === WORD) {
      if (state.open < 0) begin(tokens, state, at, 1);
      state.hash = Math.imul(state.hash ^ unitOf(unit), prime);
      tokens.end[state.open] = at + 1;
    } else if (kind === SPACE) {
      close(tokens, state);
      state.spaced = 1;
    } else {
      at = readOther(text, at, kind, tokens, state);
    }
  }
  close(tokens, state);
  return tokens;
}

interface State {
  /** Index of the token being read, or -1. */
  open: number;
  spaced: number;
  hash: number;
}

/** Everything rarer than letters and spaces; returns the offset of the last unit read. */
function readOther(text: string, at: number, kind: number, tokens: Tokens, state: State): number {
  if (kind === SURROGATE) return readPair(text, at, tokens, state);
  if (kind === SINGLE || kind === BREAK)
    single(tokens, state, at, at + 1, unitOf(text.charCodeAt(at)));
  else if (kind === WIDE) addText(tokens, state, at, at + 1, wideOf(text.charCodeAt(at)));
  else if (kind === MARK) extend(tokens, state, at);
  return at;
}

function readPair(text: string, at: number, tokens: Tokens, state: State): number {
  const point = text.codePointAt(at) ?? 0;
  const end = at + (point > 0xffff ? 2 : 1);
  const folded = foldPoint(point);
  if (folded.kind === WORD) addText(tokens, state, at, end, folded.text);
  else if (folded.kind === SINGLE) single(tokens, state, at, end, point);
  else if (folded.kind !== IGNORED && folded.kind !== MARK) close(tokens, state);
  return end - 1;
}

function begin(tokens: Tokens, state: State, at: number, word: number): void {
  state.open = tokens.count++;
  state.hash = seed;
  tokens.start[state.open] = at;
  tokens.spaced[state.open] = state.spaced;
  tokens.word[state.open] = word;
  state.spaced = 0;
}

function close(tokens: Tokens, state: State): void {
  if (state.open >= 0) tokens.hash[state.open] = state.hash;
  state.open = -1;
}

function single(tokens: Tokens, state: State, at: number, end: number, value: number): void {
  close(tokens, state);
  begin(tokens, state, at, 0);
  state.hash = Math.imul(seed ^ value, prime);
  tokens.end[state.open] = end;
  close(tokens, state);
}

function addText(tokens: Tokens, state: State, at: number, end: number, text: string): void {
  if (state.open < 0) begin(tokens, state, at, 1);
  for (let i = 0; i < text.length; i++) {
    state.hash = Math.imul(state.hash ^ text.charCodeAt(i), prime);
  }
  tokens.end[state.open] = end;
}

/** A mark directly behind a token belongs to it, so that replacing the token leaves no stray accent. */
function extend(tokens: Tokens, state: State, at: number): void {
  const last = tokens.count - 1;
  if (last >= 0 && (state.open === last || tokens.end[last] === at)) tokens.end[last] = at + 1;
}
