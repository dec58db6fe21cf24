/** Takes a table of pairs from a file into the database, whole or not at all. */
import { readTable } from '../bilingual/memory/table.ts';
import { hashText } from '../browser/hash.ts';
import { importMemory } from '../browser/memory-store.ts';

/** Bytes of a file that is read; a million pairs have a third of it. */
const largestFile = 512 * 1024 * 1024;

export type ImportOutcome =
  | { readonly kind: 'imported'; readonly skipped: number }
  | { readonly kind: 'refused' | 'cancelled' | 'failed' };

/** @param onProgress called now and then with how many pairs are stored */
export async function importFile(
  file: File,
  signal: AbortSignal,
  onProgress: (pairs: number) => void,
): Promise<ImportOutcome> {
  if (file.size > largestFile) return { kind: 'refused' };
  try {
    const text = await file.text();
    const table = readTable(text);
    if (!table) return { kind: 'refused' };
    const key = `file-${await hashText(text)}`;
    await importMemory({ key, label: file.name, pairs: table.pairs, signal, onProgress });
    return { kind: 'imported', skipped: table.skipped() };
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' };
    console.warn(error);
    return { kind: 'failed' };
  }
}
