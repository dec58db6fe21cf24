/** Counts what people see as characters, segmenting only the stretches where that is not obvious. */

/** Always one grapheme each, alone or side by side: letters, digits and signs that nothing attaches to. */
const plainRun =
  /[\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u0620-\u064a\u0660-\u066f\u0671-\u06d5\u2000-\u200a\u2010-\u2027\u2030-\u203b]/;

let segmenter: Intl.Segmenter | undefined;

/** Number of extended grapheme clusters (Unicode UAX #29). */
export function countGraphemes(text: string): number {
  let count = 0;
  let at = 0;
  while (at < text.length) {
    if (isPlain(text, at)) {
      count++;
      at++;
      continue;
    }
    // The character before may carry a mark and the one behind may be joined: both go to the segmenter.
    const start = at > 0 && isPlain(text, at - 1) ? at - 1 : at;
    if (start < at) count--;
    while (at < text.length && !isPlain(text, at)) at++;
    if (at < text.length) at++;
    count += segment(text.slice(start, at));
  }
  return count;
}

function isPlain(text: string, at: number): boolean {
  return plainRun.test(text[at] ?? '');
}

function segment(text: string): number {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
