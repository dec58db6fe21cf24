/**
 * Pairs as a table: one line a pair, columns set apart by tabs, the names of the columns in the first line. A column
 * named by a language tag holds the text in that language; the others are those of `columns`.
 */
import type { Pair } from '../pair.ts';
import { type Entry, isPair, openPairFile, type PairFile, readStanding } from './pair-file.ts';

/** In the order in which they are written; all may be left out. */
const columns = [
  'id',
  'type',
  'origin',
  'approved_by',
  'approved_on',
  'from',
  'review',
  'expires',
] as const;
type Column = (typeof columns)[number];

const tag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** @returns null for a text whose first line does not name two languages: it is no such table */
export function readTable(text: string): PairFile | null {
  const lines = linesOf(text.replace(/^\uFEFF/, ''));
  const head = lines.next();
  if (head.done) return null;
  const names = head.value.split('\t').map((name) => name.trim());
  if (names.filter(isLanguage).length < 2) return null;
  const entries = function* (): Generator<Entry> {
    let line = 1;
    for (const written of lines) {
      line += 1;
      if (written === '') continue;
      yield { line, pair: readLine(names, written.split('\t').map(readCell), line) };
    }
  };
  return openPairFile(entries());
}

export function writeTable(pairs: readonly Pair[]): string {
  const tags = [...new Set(pairs.flatMap(({ text }) => Object.keys(text)))].sort();
  const head = [...columns, ...tags].join('\t');
  const lines = pairs.map((pair) =>
    [...columns.map((name) => cellOf(pair, name)), ...tags.map((lang) => pair.text[lang] ?? '')]
      .map(writeCell)
      .join('\t'),
  );
  return `${[head, ...lines].join('\n')}\n`;
}

/** A tag of three letters could be a column: those come first. */
function isLanguage(name: string): boolean {
  return tag.test(name) && !columns.some((column) => column === name);
}

function* linesOf(text: string): Generator<string> {
  let from = 0;
  while (from < text.length) {
    const at = text.indexOf('\n', from);
    const end = at < 0 ? text.length : at;
    yield text.slice(from, end).replace(/\r$/, '');
    from = end + 1;
  }
}

function readLine(names: readonly string[], cells: readonly string[], line: number): Pair | null {
  const text: Record<string, string> = {};
  for (const [i, name] of names.entries()) {
    const cell = cells[i]?.trim() ?? '';
    if (isLanguage(name) && cell !== '') text[name] = cell.normalize('NFC');
  }
  if (!isPair(text)) return null;
  const cell = (name: Column) => cells[names.indexOf(name)]?.trim() || undefined;
  return {
    id: cell('id') ?? `line.${line}`,
    text,
    type: cell('type'),
    from: cell('from'),
    ...readStanding({
      origin: cell('origin'),
      approvedBy: cell('approved_by'),
      approvedOn: cell('approved_on'),
      review: cell('review'),
      expires: cell('expires'),
    }),
  };
}

function cellOf(pair: Pair, name: Column): string {
  if (name === 'approved_by') return pair.approved?.by ?? '';
  if (name === 'approved_on') return pair.approved?.on ?? '';
  return pair[name] ?? '';
}

function writeCell(cell: string): string {
  return cell.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\r?\n/g, '\\n');
}

function readCell(cell: string): string {
  return cell.replace(/\\([\\tn])/g, (_, sign: string) =>
    sign === 't' ? '\t' : sign === 'n' ? '\n' : '\\',
  );
}
