/** Detector: flags of countries and regions. */
import { findEmoji } from '../../text/emoji.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

export function flag({ text }: Reading): readonly Hit[] {
  return findEmoji(text).filter(({ start }) =>
    /^(?:[\u{1f1e6}-\u{1f1ff}]|\u{1f3f4}\u{e0067})/u.test(text.slice(start, start + 4)),
  );
}
