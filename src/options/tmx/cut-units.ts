/** Cuts a translation memory in TMX into its units, one after the other, so that no more than one is ever taken apart. */
import { DamagedFile } from '../damaged-file.ts';

/** The text of an element, and where it begins. */
export interface Unit {
  readonly xml: string;
  /** From 1. */
  readonly line: number;
}

/** What is no comment and no quoted text may open or close a unit. */
const mark = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<tu(?=[\s>/])[^>]*>|<\/tu\s*>|<\/tmx\s*>/g;

/** Throws DamagedFile where a unit is not closed, where one opens in another, and at the end of a file that breaks off. */
export function* cutUnits(text: string): Generator<Unit> {
  const lines = countLines(text);
  let start: number | null = null;
  for (const { 0: found, index } of text.matchAll(mark)) {
    if (found.startsWith('<!')) continue;
    if (found.startsWith('<tu')) {
      if (start !== null) throw new DamagedFile(lines(start));
      if (!found.endsWith('/>')) start = index;
    } else if (found.startsWith('</tu')) {
      if (start === null) throw new DamagedFile(lines(index));
      yield { xml: text.slice(start, index + found.length), line: lines(start) };
      start = null;
    } else if (start === null) {
      return;
    }
  }
  throw new DamagedFile(lines(start ?? text.length));
}

/** Gives the line of a place; each must come after the one before. */
function countLines(text: string): (at: number) => number {
  let line = 1;
  let from = 0;
  return (at) => {
    for (let next = text.indexOf('\n', from); next >= 0 && next < at; ) {
      line += 1;
      from = next + 1;
      next = text.indexOf('\n', from);
    }
    return line;
  };
}
