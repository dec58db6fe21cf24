/** Reads a translation memory in TMX 1.1 to 1.4, unit by unit. */
import type { Pair } from '../../bilingual/pair.ts';
import type { PairFile } from '../pair-file.ts';
import { cutUnits } from './cut-units.ts';
import { parseUnits } from './parse-units.ts';
import { readUnit, sourceOfHeader } from './read-unit.ts';

/** @returns null for a text that is no such memory. Its pairs throw DamagedFile where it cannot be read on. */
export function readTmx(text: string): PairFile | null {
  const isTmx = /^\uFEFF?\s*</.test(text) && /<tmx[\s>]/.test(text.slice(0, 4000));
  if (!isTmx) return null;
  const source = sourceOfHeader(text);
  let count = 0;
  let first: number | null = null;
  const pairs = function* (): Generator<Pair> {
    let number = 0;
    for (const { unit, line } of parseUnits(cutUnits(text))) {
      number += 1;
      const pair = readUnit(unit, number, source);
      if (pair) yield pair;
      else {
        count += 1;
        first ??= line;
      }
    }
  };
  return { pairs: pairs(), skipped: () => ({ count, first }) };
}
