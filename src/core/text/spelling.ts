/** Decides whether a stretch of draft spells a term: the exact comparison behind a hash hit. */
import { foldPoint, IGNORED, MARK, SPACE } from './fold.ts';

export interface Strictness {
  readonly exactCase: boolean;
  readonly exactAccents: boolean;
}

/**
 * True when `written` spells `term`. Apostrophes, hyphens, kinds of space, invisible characters and Arabic
 * letter forms never matter. A letter of the draft may lack an accent of the term (Cote d'Ivoire for
 * Côte d'Ivoire), never the other way round: a rule that asks for an accent must not flag its own answer.
 */
export function spells(
  written: string,
  term: string,
  { exactCase, exactAccents }: Strictness,
): boolean {
  if (written === term) return true;
  if (written.includes("'") && written.replaceAll("'", '’') === term) return true;
  // Most differ in case alone, which is seen without folding each letter.
  if (sameLetters(written, term)) return !exactCase || sameCase(written, term);
  const a = readable(written);
  const b = readable(term);
  if (a.folded.join('') !== b.folded.join('')) return false;
  // Unequal only with ligatures (œ for oe), which neither accents nor case can tell apart.
  if (a.folded.length !== b.folded.length) return !exactCase;
  for (let i = 0; i < a.folded.length; i++) {
    const ours = a.plain[i] ?? '';
    const theirs = b.plain[i] ?? '';
    if (exactCase && isUpper(ours) !== isUpper(theirs)) return false;
    const x = ours.toLowerCase();
    const y = theirs.toLowerCase();
    if (x === y || !isAccented(x, y)) continue;
    if (exactAccents || x !== a.folded[i]) return false;
  }
  return true;
}

function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && a.toLowerCase() === b.toLowerCase();
}

function sameCase(a: string, b: string): boolean {
  for (let i = 0; i < a.length; i++) {
    if (isUpper(a[i] ?? '') !== isUpper(b[i] ?? '')) return false;
  }
  return true;
}

interface Readable {
  /** Visible characters as written, without width or style. */
  readonly plain: string[];
  /** The same, folded, place by place. */
  readonly folded: string[];
}

function readable(text: string): Readable {
  const plain: string[] = [];
  const folded: string[] = [];
  for (const char of text.normalize('NFC')) {
    const { kind, bare, usual } = readChar(char);
    if (kind === MARK || kind === IGNORED) continue;
    if (kind === SPACE && folded.at(-1) === ' ') continue;
    plain.push(usual);
    folded.push(bare);
  }
  return { plain, folded };
}

interface Char {
  readonly kind: number;
  readonly bare: string;
  /** Without width or style. */
  readonly usual: string;
}

/** More than the letters of the scripts that one draft is likely to mix. */
const mostKnown = 4096;
const known = new Map<string, Char>();

/** Folding asks Unicode several times, and a draft has few different letters. */
function readChar(char: string): Char {
  let found = known.get(char);
  if (!found) {
    const { kind, text: bare } = foldPoint(char.codePointAt(0) ?? 0);
    found = { kind, bare, usual: char.normalize('NFKC') };
    if (known.size >= mostKnown) known.clear();
    known.set(char, found);
  }
  return found;
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

/** Only the accents of alphabets where they make another word; not signs, digits or Arabic forms. */
function isAccented(x: string, y: string): boolean {
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(x + y);
}
