/** Which literals a text must hold before a pattern can match it. */
import type { Piece } from './syntax.ts';

/** Alternatives in lower case, one of which every match contains; empty when there is no such list. */
export function neededLiterals(pieces: readonly Piece[]): readonly string[] {
  if (pieces.some((piece) => piece.kind === 'flags' || isQuote(piece))) return [];
  const reader = { pieces, at: 0 };
  const { best } = readAlternatives(reader, 0);
  return best ? [...new Set(best)] : [];
}

interface Reader {
  readonly pieces: readonly Piece[];
  at: number;
}

/** `best`: null when nothing is needed. */
interface Need {
  readonly best: readonly string[] | null;
}

const nothing: Need = { best: null };
const mostAlternatives = 40;
const deepest = 50;

function isQuote(piece: Piece): boolean {
  return piece.kind === 'escape' && piece.text.startsWith('\\Q');
}

function readAlternatives(reader: Reader, depth: number): Need {
  const needs = [readSequence(reader, depth)];
  while (reader.pieces[reader.at]?.kind === 'bar') {
    reader.at++;
    needs.push(readSequence(reader, depth));
  }
  const all: string[] = [];
  for (const { best } of needs) {
    if (!best) return nothing;
    all.push(...best);
  }
  return all.length > mostAlternatives ? nothing : { best: all };
}

/** One branch: the best of its parts, where runs of plain characters make one part. An apostrophe matches two signs, so it parts. */
function readSequence(reader: Reader, depth: number): Need {
  let best: readonly string[] | null = null;
  let literal = '';
  const offer = (need: readonly string[] | null) => {
    if (need && worth(need) > worth(best)) best = need;
  };
  const flush = () => {
    if (literal) offer([literal]);
    literal = '';
  };
  for (;;) {
    const piece = reader.pieces[reader.at];
    if (!piece || piece.kind === 'bar' || piece.kind === 'close') break;
    reader.at++;
    const inner = piece.kind === 'open' ? readGroup(reader, depth + 1) : nothing;
    const min = readRepeat(reader);
    if (piece.kind === 'char' && piece.char !== "'" && min !== 0) {
      literal += piece.char.toLowerCase();
      if (min !== null) flush();
    } else if (!isEmptyWidth(piece) || min !== null) {
      flush();
      if (min !== 0) offer(inner.best);
    }
  }
  flush();
  return { best };
}

function readGroup(reader: Reader, depth: number): Need {
  const need = readAlternatives(reader, depth);
  if (reader.pieces[reader.at]?.kind === 'close') reader.at++;
  return depth > deepest ? nothing : need;
}

/** Smallest number of repeats, or null when there is no repeat. */
function readRepeat(reader: Reader): number | null {
  const piece = reader.pieces[reader.at];
  if (piece?.kind !== 'repeat') return null;
  reader.at++;
  return piece.min;
}

/** Boundaries and anchors stand between characters without parting them. */
function isEmptyWidth(piece: Piece): boolean {
  return piece.kind === 'anchor' || (piece.kind === 'escape' && /^\\[bBAz]$/.test(piece.text));
}

/** Longer is rarer; many alternatives are worth less. */
function worth(literals: readonly string[] | null): number {
  if (!literals || literals.length === 0) return 0;
  const shortest = Math.min(...literals.map((literal) => literal.length));
  return shortest < 2 ? shortest / 100 : shortest - literals.length / 50;
}
