/** Detector: several words in a row in capitals. One alone is an acronym or a name, not a shout. */
import { touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

const run =
  /(?<![\p{L}\p{N}#@])\p{Lu}[\p{Lu}\p{M}]+(?:['’-]\p{Lu}+)*(?:[ \u00a0,]+\p{Lu}[\p{Lu}\p{M}]*(?:['’-]\p{Lu}+)*)+(?![\p{L}\p{N}])/gu;

/** Runs of at least three words, or of two with twelve letters or more; tags, links and handles left out. */
export function allcaps({ text, machine }: Reading): readonly Hit[] {
  if (!/\p{Lu}{2}/u.test(text)) return [];
  const hits: Hit[] = [];
  for (const { index, 0: found } of text.matchAll(run)) {
    const end = index + found.length;
    const words = found.split(/[ \u00a0,]+/).length;
    const letters = found.replace(/\P{L}/gu, '').length;
    const isShout = words > 2 ? letters > 7 : letters > 11;
    if (isShout && !touchesAny(machine, index, end)) hits.push({ start: index, end });
  }
  return hits;
}
