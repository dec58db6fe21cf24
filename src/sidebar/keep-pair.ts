/** What is stored when the person keeps a wording: the two sentences, and that they are the person's own. */
import type { Pair } from '../bilingual/pair.ts';
import type { Variant } from '../bilingual/variant.ts';
import type { Wording } from './wording.ts';

/** Null where there is nothing of the person's to keep. */
export function pairToKeep(
  variant: Variant,
  { segment, text, isOwn, isMachine, isReady }: Wording,
): Pair | null {
  if (!isOwn || !isReady || segment.verbatim) return null;
  const { from, to } = variant;
  return {
    id: `own.${crypto.randomUUID()}`,
    text: { [from]: segment.source, [to]: text.trim() },
    origin: isMachine ? 'machine' : 'human',
    from,
  };
}
