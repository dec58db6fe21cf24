/** Takes pairs from a file into the database, whole or not at all: a table, or a translation memory. */
import type { Skipped } from '../bilingual/memory/pair-file.ts';
import { readTable } from '../bilingual/memory/table.ts';
import { hashText } from '../browser/hash.ts';
import { importMemory } from '../browser/memory-store.ts';
import { DamagedFile } from './damaged-file.ts';
import { readTmx } from './tmx/read-tmx.ts';

/** Bytes of a file that is read; a million pairs have a third of it. */
const largestFile = 512 * 1024 * 1024;

export type ImportOutcome =
  | { readonly kind: 'imported'; readonly skipped: Skipped }
  /** At a line, from 1. */
  | { readonly kind: 'damaged'; readonly line: number }
  | { readonly kind: 'refused' | 'cancelled' | 'failed' };

/** @param onProgress called now and then with how many pairs are stored */
export async function importFile(
  file: File,
  signal: AbortSignal,
  onProgress: (pairs: number) => void,
): Promise<ImportOutcome> {
  if (file.size > largestFile) return { kind: 'refused' };
  try {
    const text = decode(await file.arrayBuffer());
    const read = text === null ? null : (readTmx(text) ?? readTable(text));
    if (text === null || !read) return { kind: 'refused' };
    const key = `file-${await hashText(text)}`;
    await importMemory({ key, label: file.name, pairs: read.pairs, signal, onProgress });
    return { kind: 'imported', skipped: read.skipped() };
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' };
    if (error instanceof DamagedFile) return { kind: 'damaged', line: error.line };
    console.warn(error);
    return { kind: 'failed' };
  }
}

/** UTF-8 or, with a mark at its beginning as other programs write it, UTF-16. Null for what is neither. */
function decode(bytes: ArrayBuffer): string | null {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  const isMarked = (a: number, b: number) => first === a && second === b;
  const encoding = isMarked(0xff, 0xfe) ? 'utf-16le' : isMarked(0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
