/** Detector: emoji, each sequence as one. */
import { findEmoji } from '../../text/emoji.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

export function emoji({ text }: Reading): readonly Hit[] {
  return findEmoji(text);
}
