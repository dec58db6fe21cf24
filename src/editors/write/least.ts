/** The least replacement with the same result: undo then gives back a caret, not a draft that is all selected. */
import type { Replacement } from '../family.ts';

/** Cuts are made beside white space only, so that words and emoji stay whole. */
function isCut(text: string, at: number): boolean {
  return at === 0 || at === text.length || /\s/u.test(`${text[at - 1]}${text[at]}`);
}

/** Leaves out the words at both ends that the replacement would put back as they are. */
export function leastChange(before: string, { span, text }: Replacement): Replacement {
  const old = before.slice(span.start, span.end);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  while (!isCut(old, head) || !isCut(text, head)) head--;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  while (!isCut(old, old.length - tail) || !isCut(text, text.length - tail)) tail--;
  return {
    span: { start: span.start + head, end: span.end - tail },
    text: text.slice(head, text.length - tail),
  };
}
