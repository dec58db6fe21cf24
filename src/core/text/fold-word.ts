/** A word as names are compared: without case, accents, and what Arabic writes in several ways. */
import { foldPoint } from './fold.ts';

export function foldWord(written: string): string {
  let folded = '';
  for (const char of written) folded += foldPoint(char.codePointAt(0) ?? 0).text;
  return folded;
}
