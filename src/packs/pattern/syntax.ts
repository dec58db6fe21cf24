/** Cuts an RE2 pattern into its pieces; enough to rewrite classes and to see what a match of it holds. */

export type Piece =
  | { readonly kind: 'char'; readonly char: string; readonly escaped: boolean }
  /** `\w`, `\b`, `\p{L}` … as written. */
  | { readonly kind: 'escape'; readonly text: string }
  | { readonly kind: 'class'; readonly text: string }
  | { readonly kind: 'open'; readonly text: string; readonly captures: boolean }
  /** `(?i)` and the like: changes what follows. */
  | { readonly kind: 'flags'; readonly text: string }
  | { readonly kind: 'close' | 'bar' | 'dot' | 'anchor'; readonly text: string }
  | { readonly kind: 'repeat'; readonly text: string; readonly min: number; readonly max: number };

const scanners: readonly (readonly [RegExp, (match: RegExpExecArray) => Piece])[] = [
  [/\\Q(?:[\s\S]*?)(?:\\E|$)/y, ([text]) => ({ kind: 'escape', text })],
  [
    /\\(?:[pP]\{[^}]*\}|[pP].|x\{[^}]*\}|x[\da-fA-F]{2}|[0-7]{1,3})/y,
    ([text]) => ({ kind: 'escape', text }),
  ],
  [/\\([a-zA-Z])/y, ([text]) => ({ kind: 'escape', text })],
  [/\\([\s\S])/y, ([, char = '']) => ({ kind: 'char', char, escaped: true })],
  [
    /\[\^?\]?(?:\[:\^?\w+:\]|\\[pP]\{[^}]*\}|\\[\s\S]|[^\]\\])*\]/y,
    ([text]) => ({ kind: 'class', text }),
  ],
  [/\(\?[a-zA-Z-]+\)/y, ([text]) => ({ kind: 'flags', text })],
  [/\(\?P?<\w+>/y, ([text]) => ({ kind: 'open', text, captures: true })],
  [/\(\?[a-zA-Z-]*:/y, ([text]) => ({ kind: 'open', text, captures: false })],
  [/\(/y, ([text]) => ({ kind: 'open', text, captures: true })],
  [/\)/y, ([text]) => ({ kind: 'close', text })],
  [/\|/y, ([text]) => ({ kind: 'bar', text })],
  [/\./y, ([text]) => ({ kind: 'dot', text })],
  [/[\^$]/y, ([text]) => ({ kind: 'anchor', text })],
  [
    /([*+?])\??/y,
    ([text, sign]) => ({
      kind: 'repeat',
      text,
      min: sign === '+' ? 1 : 0,
      max: sign === '?' ? 1 : Number.POSITIVE_INFINITY,
    }),
  ],
  [
    /\{(\d+)(?:(,)(\d*))?\}\??/y,
    ([text, min, comma, max]) => ({
      kind: 'repeat',
      text,
      min: Number(min),
      max: comma ? Number(max || Number.POSITIVE_INFINITY) : Number(min),
    }),
  ],
  [/[\s\S]/uy, ([char]) => ({ kind: 'char', char, escaped: false })],
];

/** The pieces in order. Never throws: RE2 itself judges the syntax. */
export function readPattern(source: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < source.length) {
    for (const [scanner, make] of scanners) {
      scanner.lastIndex = at;
      const match = scanner.exec(source);
      if (!match) continue;
      pieces.push(make(match));
      at += match[0].length;
      break;
    }
  }
  return pieces;
}
