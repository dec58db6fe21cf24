/** Detectors: the sentences, the lines, the parts of a thread, and the whole of a draft, for what is measured. */
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

export function sentence({ text, sentences }: Reading): readonly Hit[] {
  return stretches(text, sentences);
}

export function line({ text, lines }: Reading): readonly Hit[] {
  return stretches(text, lines);
}

/** Each post of a thread; a single post is one part. */
export function part({ parts }: Reading): readonly Hit[] {
  return parts;
}

export function text({ text: whole }: Reading): readonly Hit[] {
  return stretches(whole, [whole.length]);
}

/** Between the ends, without the white space around; blank ones left out. */
function stretches(whole: string, ends: readonly number[]): Hit[] {
  const hits: Hit[] = [];
  let from = 0;
  for (const to of ends) {
    const part = whole.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    const end = from + part.trimEnd().length;
    if (start < end) hits.push({ start, end });
    from = to;
  }
  return hits;
}
