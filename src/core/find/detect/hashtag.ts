/** Detector: hashtags, as networks link them: at least one letter, not glued to a word, not in a link. */
import { touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

/** Bounded, so that a tag of a million letters is read in pieces. */
const tag =
  /(?<![\p{L}\p{N}_&])[#＃](?=[\p{M}\p{N}_\u200c\u00b7]{0,100}\p{L})[\p{L}\p{M}\p{N}_\u200c\u00b7]{1,200}/gu;

export function hashtag({ text, machine }: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { index: start, 0: found } of text.matchAll(tag)) {
    const end = start + found.length;
    if (!touchesAny(machine, start, end)) hits.push({ start, end });
  }
  return hits;
}
