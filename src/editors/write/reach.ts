/** A selection that ends where a line only begins: some engines leave the break before that line, and so the line. */
import type { Reading, Replacement } from '../family.ts';

/** Takes the first letter of that line along, or all that is left of the text when no letter is. */
export function reachIntoLine({ text }: Reading, least: Replacement): Replacement {
  const { start, end } = least.span;
  if (start === end || text[end - 1] !== '\n') return least;
  const more = /^\n*[^\n]?/u.exec(text.slice(end))?.[0] ?? '';
  return { span: { start, end: end + more.length }, text: least.text + more };
}
