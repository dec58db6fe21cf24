/** Detector: letters borrowed from mathematics, circles or full width to look bold or fancy. */
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

const run =
  /[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}](?:[ \p{M}]?[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}])+/gu;

/** Runs of two letters or more: a lone Ⓐ or ℝ is a sign. */
export function styledLetters({ text }: Reading): readonly Hit[] {
  if (!/[\ud835\u24b6-\u24e9\uff21-\uff5a\ud83c]/.test(text)) return [];
  return Array.from(text.matchAll(run), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
