/**
 * Prepares a pack's pattern: RE2 syntax as authors write it, with classes that know every script.
 * `\w`, `\d`, `\s` and `\b` mean letters, digits, spaces and word edges of any language (RE2 alone knows
 * ASCII only, so `\bété\b` would never match); `'` also matches the typographic apostrophe, `\'` does not.
 */
import { engineOf } from '../../core/find/pattern.ts';
import type { CompiledPattern } from '../../core/program.ts';
import { needsOf } from './needs.ts';
import { type Piece, readPattern } from './syntax.ts';

/** Instructions of RE2's program above which a pattern is refused as too costly. */
const mostInstructions = 5000;

/** Building one is the dear part of compiling a pack, and the runner of examples compiles each rule again. */
const prepared = new Map<string, CompiledPattern>();
const mostPrepared = 2000;

/** Throws an Error whose message says what is wrong with the pattern. */
export function preparePattern(source: string, letters: 'exact' | 'fold'): CompiledPattern {
  const key = `${letters} ${source}`;
  let pattern = prepared.get(key);
  if (!pattern) {
    pattern = prepare(source, letters);
    if (prepared.size >= mostPrepared) prepared.clear();
    prepared.set(key, pattern);
  }
  return pattern;
}

function prepare(source: string, letters: 'exact' | 'fold'): CompiledPattern {
  const pieces = readPattern(source);
  const boundaries: number[] = [];
  const groups = [0];
  let count = 0;
  let rewritten = '';
  for (const piece of pieces) {
    if (piece.kind === 'open' && piece.captures) groups.push(++count);
    if (isBoundary(piece)) boundaries.push(++count);
    rewritten += rewrite(piece);
  }
  const pattern: CompiledPattern = {
    kind: 'pattern',
    source: rewritten,
    exactCase: letters === 'exact',
    needs: needsOf(pieces),
    boundaries,
    groups,
  };
  const size = engineOf(pattern).programSize();
  if (size > mostInstructions) throw new Error(`the pattern is too costly (${size} steps)`);
  return pattern;
}

function isBoundary(piece: Piece): boolean {
  return piece.kind === 'escape' && piece.text === '\\b';
}

const outside: Readonly<Record<string, string>> = {
  '\\w': '[\\p{L}\\p{M}\\p{N}_]',
  '\\W': '[^\\p{L}\\p{M}\\p{N}_]',
  '\\d': '\\p{Nd}',
  '\\D': '\\P{Nd}',
  '\\s': '[\\s\\p{Z}]',
  '\\S': '[^\\s\\p{Z}]',
  '\\b': '()',
};
const inside: Readonly<Record<string, string>> = {
  '\\w': '\\p{L}\\p{M}\\p{N}_',
  '\\d': '\\p{Nd}',
  '\\D': '\\P{Nd}',
  '\\s': '\\s\\p{Z}',
};

function rewrite(piece: Piece): string {
  if (piece.kind === 'escape') return outside[piece.text] ?? piece.text;
  if (piece.kind === 'class') {
    return piece.text.replace(/\\[\s\S]/g, (part) => inside[part] ?? part);
  }
  if (piece.kind !== 'char') return piece.text;
  if (piece.escaped) return `\\${piece.char}`;
  return piece.char === "'" ? "['’]" : piece.char;
}
