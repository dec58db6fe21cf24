/** Built-in exception: the hit is denied, in the words of its language. */
import type { Reading } from '../find/reading.ts';
import type { Span } from '../text/span.ts';
import { type Cues, cuesByLanguage } from './cues.ts';

/** A cue further back than this speaks of something else. UTF-16 code units. */
const reach = 90;

/** True when a word of negation stands before the hit in its clause, or directly behind it in French. */
export function isNegated({ start, end }: Span, reading: Reading): boolean {
  const known = cuesByLanguage[reading.langAt(start)];
  const all = known ? [known] : Object.values(cuesByLanguage);
  const before = reading.text.slice(Math.max(0, start - reach), start);
  const after = reading.text.slice(end, end + reach);
  return all.some((cues) => isDenied(before, after, cues));
}

function isDenied(before: string, after: string, cues: Cues): boolean {
  const real = before.replace(cues.false, (found) => ' '.repeat(found.length));
  let clause = 0;
  for (const { index, 0: found } of real.matchAll(cues.clause)) clause = index + found.length;
  if (real.slice(clause).search(cues.before) >= 0) return true;
  return cues.after?.test(after) ?? false;
}
