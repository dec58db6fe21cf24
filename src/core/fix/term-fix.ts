/** The replacement that a term entry carries, for the form that was met. */
import type { Hit } from '../find/hit.ts';
import { spellingOf } from '../find/term-table.ts';
import { entryFlags, formKinds, type TermTable } from '../program.ts';
import { contract } from './contract.ts';
import { keepCase } from './keep-case.ts';

/** Null when the entry has none, or when the form met is inflected: nobody wrote how the answer inflects. */
export function termFix(hit: Hit, written: string, table: TermTable): string | null {
  const { entry, form } = hit;
  if (entry === undefined || form === undefined) return null;
  const fix = table.fixes[table.entryFix[entry] ?? -1];
  if (fix === undefined) return null;
  const kind = table.formKind[form];
  if (kind === formKinds.inflected) return null;
  const spelling = spellingOf(table, form);
  const text = kind === formKinds.contracted ? contract(fix, spelling) : fix;
  // Written as the author wrote it: its capitals are its own (UN), not the draft's.
  if (text === null || written === spelling) return text;
  return ((table.entryFlags[entry] ?? 0) & entryFlags.exactCase) !== 0
    ? text
    : keepCase(text, written);
}
