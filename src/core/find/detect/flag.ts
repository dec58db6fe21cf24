/** Detector: flags of countries and regions. */
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

export function flag({ text, emoji }: Reading): readonly Hit[] {
  return emoji.filter(({ start }) =>
    /^(?:[\u{1f1e6}-\u{1f1ff}]|\u{1f3f4}\u{e0067})/u.test(text.slice(start, start + 4)),
  );
}
