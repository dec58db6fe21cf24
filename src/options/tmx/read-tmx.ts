/** Reads a translation memory in TMX 1.1 to 1.4, unit by unit. */
import { type Entry, openPairFile, type PairFile } from '../../bilingual/memory/pair-file.ts';
import { cutUnits } from './cut-units.ts';
import { parseUnits } from './parse-units.ts';
import { readUnit, sourceOfHeader } from './read-unit.ts';

/** @returns null for a text that is no such memory. Its pairs throw DamagedFile where it cannot be read on. */
export function readTmx(text: string): PairFile | null {
  const isTmx = /^\uFEFF?\s*</.test(text) && /<tmx[\s>]/.test(text.slice(0, 4000));
  if (!isTmx) return null;
  const source = sourceOfHeader(text);
  const entries = function* (): Generator<Entry> {
    let number = 0;
    for (const { unit, line } of parseUnits(cutUnits(text))) {
      number += 1;
      yield { line, pair: readUnit(unit, number, source) };
    }
  };
  return openPairFile(entries());
}
