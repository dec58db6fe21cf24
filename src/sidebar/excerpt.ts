/** The words around a finding, cut at word boundaries. */

export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Characters (UTF-16) of context on each side, before the cut is moved to a word boundary. */
const reach = 36;

/** Context stays on the finding's own lines; `…` stands where words were left out. Offsets are UTF-16, half-open. */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  return {
    before: endOf(text.slice(lineStart, start)),
    marked: text.slice(start, end),
    after: startOf(text.slice(end, lineEnd)),
  };
}

function endOf(text: string): string {
  if (text.length <= reach) return text.trimStart();
  const tail = text.slice(-reach);
  const space = tail.search(/\s/);
  return `…${space < 0 ? '' : tail.slice(space + 1)}`;
}

function startOf(text: string): string {
  if (text.length <= reach) return text.trimEnd();
  const head = text.slice(0, reach);
  const space = head.search(/\s\S*$/);
  return `${(space < 0 ? '' : head.slice(0, space)).replace(/[\s.,;:!?،؛؟]+$/, '')}…`;
}
