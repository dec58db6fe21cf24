/** Detector: the same word twice in a row (the the), which is mostly a slip of the hand. */
import { touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

/** Doubled on purpose, or correct: nous nous, vous vous, that that, had had, faire faire, and numbers. */
const meant =
  /^(?:nous|vous|that|had|is|très|very|bye|no|non|oui|yes|si|so|ha|blah|faire|knock|long|big|many|more|never|jamais|again|\P{L}.*)$/iu;

/** The span covers both words; only letters of one alphabet and white space on one line between them. */
export function repeat({ text, tokens, machine }: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 1; at < tokens.count; at++) {
    if (tokens.hash[at] !== tokens.hash[at - 1] || !tokens.word[at] || !tokens.spaced[at]) continue;
    const start = tokens.start[at - 1] ?? 0;
    const end = tokens.end[at] ?? 0;
    const first = text.slice(start, tokens.end[at - 1]);
    const second = text.slice(tokens.start[at], end);
    if (first.toLowerCase() !== second.toLowerCase() || meant.test(first)) continue;
    // Pa Pa, Bora Bora: a name.
    if (first === second && /^\p{Lu}/u.test(first)) continue;
    // #tag #tag is not two words, and l’eau l’air none that is doubled.
    if (
      /[\p{L}\p{N}#@'’_-]/u.test(text[start - 1] ?? '') ||
      /['’-]\p{L}/u.test(text.slice(end, end + 2))
    )
      continue;
    if (!touchesAny(machine, start, end)) hits.push({ start, end });
  }
  return hits;
}
