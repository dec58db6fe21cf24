/** Which languages a draft is in, and how much of it is in each. */
import type { Draft } from '../core/draft.ts';
import { kindOfSegment } from './wordless.ts';

/**
 * Share of the draft's words by language, in (0, 1], counted in UTF-16 units; only of sure segments, if there are any.
 * Empty for a draft without words.
 */
export function languageShares({ text, segments }: Draft): Map<string, number> {
  const worded = segments.filter(
    ({ start, end }) => kindOfSegment(text.slice(start, end)) === 'words',
  );
  const sure = worded.filter(({ sure: isSure }) => isSure);
  const counted = sure.length > 0 ? sure : worded;
  const total = counted.reduce((sum, { start, end }) => sum + end - start, 0);
  const shares = new Map<string, number>();
  for (const { lang, start, end } of counted) {
    shares.set(lang, (shares.get(lang) ?? 0) + (end - start) / total);
  }
  return shares;
}

/** The language with the largest share; of two as large the one met first; `und` for a draft without segments. */
export function mainLanguage(draft: Draft): string {
  let main = draft.segments[0]?.lang ?? 'und';
  let largest = 0;
  for (const [lang, share] of languageShares(draft)) {
    if (share > largest) [main, largest] = [lang, share];
  }
  return main;
}
