/** Reads a term list from a table: a line for each term, its columns parted by tabs. */
import type { Term } from '../../core/rule.ts';
import { term } from '../schema/find.ts';
import { inspect } from '../schema/inspect.ts';
import { reasonOf } from '../schema/issues.ts';
import { mostTerms, mostText } from '../schema/limits.ts';

const columns = ['text', 'case', 'accents', 'inflect', 'fix', 'score'] as const;
/** Headers with and without the last column, which only the measure `lexicon` asks for. */
const headers = [columns.join('\t'), columns.slice(0, -1).join('\t')];
/** Beyond this many the list helps nobody. */
const mostProblems = 100;

export interface TermTableReading {
  readonly terms: readonly (string | Term)[];
  /** Why the table may not be used; `line` counts from 1. Empty when it may. */
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
}

/**
 * Columns are text, case, accents, inflect, fix, score; those at the end may be left out, and an empty cell says
 * nothing. The first line may be a header of just these names. A byte order mark, CR LF and blank lines are let
 * pass; there are no quotes. Never throws.
 */
export function readTermTable(table: string): TermTableReading {
  if (table.length > mostText) return refused(1, `is larger than ${mostText} characters`);
  const terms: (string | Term)[] = [];
  const problems: TermTableReading['problems'][number][] = [];
  const lines = table.replace(/^\ufeff/, '').split('\n');
  for (const [at, ended] of lines.entries()) {
    const line = ended.replace(/\r$/, '');
    if (line.trim() === '' || (at === 0 && headers.includes(line))) continue;
    if (terms.length === mostTerms) return refused(at + 1, `has more than ${mostTerms} terms`);
    const row = readRow(line);
    if ('term' in row) terms.push(row.term);
    else if (problems.push({ line: at + 1, ...row }) === mostProblems) break;
  }
  return terms.length + problems.length > 0 ? { terms, problems } : refused(1, 'has no term');
}

function refused(line: number, reason: string): TermTableReading {
  return { terms: [], problems: [{ line, reason }] };
}

function readRow(line: string): { readonly term: string | Term } | { readonly reason: string } {
  const cells = line.split('\t');
  if (cells.length > columns.length) {
    return { reason: `has ${cells.length} columns; there are ${columns.join(', ')}` };
  }
  const filled = columns.flatMap((column, at) => {
    const cell = cells[at]?.trim() ?? '';
    if (cell === '' && column !== 'text') return [];
    return [[column, column === 'score' && /^-?\d+$/.test(cell) ? Number(cell) : cell] as const];
  });
  const data = Object.fromEntries(filled);
  const [fault] = inspect(data);
  if (fault) return { reason: `${String(fault.path[0])} ${fault.reason}` };
  const result = term.safeParse(data);
  const [issue] = result.error?.issues ?? [];
  if (!result.success) {
    return { reason: `${String(issue?.path[0])} ${issue ? reasonOf(issue) : 'is not sound'}` };
  }
  return { term: filled.length > 1 ? result.data : result.data.text };
}
