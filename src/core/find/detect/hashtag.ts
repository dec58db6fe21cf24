/** Detector: hashtags, as networks link them: at least one letter, not glued to a word, not in a link. */
import { touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

const tag = /^[\p{L}\p{M}\p{N}_\u200c\u00b7]+/u;

export function hashtag({ text, machine }: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  let at = nextSign(text, 0);
  while (at >= 0) {
    const body = tag.exec(text.slice(at + 1, at + 201))?.[0] ?? '';
    const end = at + 1 + body.length;
    if (
      /[\p{L}\p{M}]/u.test(body) &&
      !/[\p{L}\p{N}_&]/u.test(text[at - 1] ?? '') &&
      !touchesAny(machine, at, end)
    ) {
      hits.push({ start: at, end });
    }
    at = nextSign(text, end);
  }
  return hits;
}

function nextSign(text: string, from: number): number {
  const plain = text.indexOf('#', from);
  const full = text.indexOf('＃', from);
  return plain < 0 || full < 0 ? Math.max(plain, full) : Math.min(plain, full);
}
