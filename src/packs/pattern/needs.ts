/** What a text must hold before a pattern can match it, and where in the match it stands. */
import type { Need } from '../../core/program.ts';
import { sketched } from '../../core/text/sketch.ts';
import { halvesOf, membersOf } from './members.ts';
import type { Piece } from './syntax.ts';

/** The rarest first; empty when nothing is known. */
export function needsOf(pieces: readonly Piece[]): readonly Need[] {
  if (pieces.some((piece) => piece.kind === 'flags' || isQuote(piece))) return [];
  const whole = readAlternatives({ pieces, at: 0 }, 0);
  const needs = neededBy(whole).map(withoutLonger);
  return needs.sort((a, b) => worth(b) - worth(a)).slice(0, mostNeeds);
}

interface Reader {
  readonly pieces: readonly Piece[];
  at: number;
}

/** A stretch of a pattern. */
interface Part {
  /** All that it can match, in the form of a sketch; null when that cannot be listed. */
  readonly exact: readonly string[] | null;
  /** What each of its matches holds, where `exact` does not say it. */
  readonly needs: readonly Need[];
  /** Most UTF-16 units that it can match. */
  readonly width: number;
}

const mostNeeds = 3;
const mostListed = 96;
/** A row of more is not spelled out. */
const mostTimes = 4;
const deepest = 50;

const empty: Part = { exact: [''], needs: [], width: 0 };
const nothingKnown = (width: number): Part => ({ exact: null, needs: [], width });

function isQuote(piece: Piece): boolean {
  return piece.kind === 'escape' && piece.text.startsWith('\\Q');
}

function readAlternatives(reader: Reader, depth: number): Part {
  const branches = [readSequence(reader, depth)];
  while (reader.pieces[reader.at]?.kind === 'bar') {
    reader.at++;
    branches.push(readSequence(reader, depth));
  }
  const [only] = branches;
  return only && branches.length === 1 ? only : oneOf(branches);
}

function oneOf(branches: readonly Part[]): Part {
  const width = Math.max(...branches.map((branch) => branch.width));
  const exact = branches.flatMap((branch) => branch.exact ?? []);
  if (branches.every((branch) => branch.exact) && exact.length <= mostListed)
    return { exact, needs: [], width };
  const best = branches.map((branch) => neededBy(branch).sort((a, b) => worth(b) - worth(a))[0]);
  const known = best.filter((need) => need !== undefined);
  const any = known.flatMap((need) => need.any);
  if (known.length < branches.length || any.length > mostListed) return nothingKnown(width);
  return {
    exact: null,
    needs: [{ any, reach: Math.max(...known.map(({ reach }) => reach)) }],
    width,
  };
}

function readSequence(reader: Reader, depth: number): Part {
  const parts: Part[] = [];
  for (;;) {
    const piece = reader.pieces[reader.at];
    if (!piece || piece.kind === 'bar' || piece.kind === 'close') return inOrder(parts);
    reader.at++;
    const part = piece.kind === 'open' ? readGroup(reader, depth + 1) : partOf(piece);
    const next = reader.pieces[reader.at];
    if (next?.kind === 'repeat') reader.at++;
    parts.push(next?.kind === 'repeat' ? repeated(part, next.min, next.max) : part);
  }
}

function readGroup(reader: Reader, depth: number): Part {
  const part = readAlternatives(reader, depth);
  if (reader.pieces[reader.at]?.kind === 'close') reader.at++;
  return depth > deepest ? nothingKnown(Number.POSITIVE_INFINITY) : part;
}

/** An apostrophe matches two signs. */
function partOf(piece: Piece): Part {
  if (piece.kind === 'char') {
    const exact = piece.char === "'" && !piece.escaped ? ["'", '’'] : [sketched(piece.char)];
    return { exact, needs: [], width: piece.char.length };
  }
  if (piece.kind === 'anchor' || (piece.kind === 'escape' && /^\\[bBAz]$/.test(piece.text)))
    return empty;
  if (piece.kind === 'class') {
    const halves = halvesOf(piece.text);
    const needs = halves ? [{ any: halves, reach: 0 }] : [];
    return { exact: membersOf(piece.text), needs, width: 2 };
  }
  return { exact: piece.text === '\\d' ? ['0'] : null, needs: [], width: 2 };
}

/** Parts one behind the other: what can be listed side by side makes one longer literal. */
function inOrder(parts: readonly Part[]): Part {
  const needs: Need[] = [];
  let run: Need = { any: [''], reach: 0 };
  let width = 0;
  for (const part of parts) {
    if (part.exact && run.any.length * part.exact.length <= mostListed) {
      run = { any: joined(run.any, part.exact), reach: run.reach };
    } else {
      needs.push(run);
      for (const { any, reach } of part.needs) needs.push({ any, reach: reach + width });
      run = part.exact
        ? { any: part.exact, reach: width }
        : { any: [''], reach: width + part.width };
    }
    width += part.width;
  }
  if (needs.length === 0) return { exact: run.any, needs, width };
  return { exact: null, needs: [...needs, run].filter(isUseful), width };
}

function repeated({ exact, needs, width: one }: Part, min: number, max: number): Part {
  const width = one === 0 ? 0 : one * max;
  const few = exact && max <= mostTimes ? times(exact, min, max) : null;
  if (few) return { exact: few, needs: [], width };
  if (min === 0) return nothingKnown(width);
  const first = exact && [{ any: times(exact, min, min) ?? exact, reach: 0 }];
  return { exact: null, needs: first ?? needs, width };
}

/** From `min` to `max` of the listed in a row; null when that makes too many. */
function times(listed: readonly string[], min: number, max: number): string[] | null {
  const all: string[] = [];
  let row: readonly string[] = [''];
  for (let count = 0; ; count++) {
    if (count >= min) all.push(...row);
    if (count === max) return all;
    if (all.length + row.length * listed.length > mostListed) return null;
    row = joined(row, listed);
  }
}

function joined(starts: readonly string[], ends: readonly string[]): string[] {
  return starts.flatMap((start) => ends.map((end) => start + end));
}

function neededBy({ exact, needs }: Part): Need[] {
  return (exact ? [{ any: exact, reach: 0 }] : needs).filter(isUseful);
}

function isUseful({ any }: Need): boolean {
  return any.every((literal) => literal !== '');
}

/** What holds a shorter one is met with it, which may stand further inside. */
function withoutLonger({ any, reach }: Need): Need {
  const shortest = [...new Set(any)].filter(
    (one) => !any.some((other) => other !== one && one.includes(other)),
  );
  const inside = any.flatMap((longer) => shortest.map((one) => longer.indexOf(one)));
  return { any: shortest, reach: reach + Math.max(...inside) };
}

/** Longer is rarer; many alternatives are worth less, and a space, which every draft has, is worth nothing. */
function worth({ any }: Need): number {
  if (any.includes(' ')) return 0;
  const shortest = Math.min(...any.map((literal) => literal.length));
  return shortest < 2 ? shortest / 100 : shortest - any.length / 50;
}
