/** The draft and each variant as pieces that a layout can put together. */
import type { Draft } from '../core/draft.ts';
import { mainLanguage } from './shares.ts';
import type { Variant, VariantSegment } from './variant.ts';

export interface Piece {
  readonly text: string;
  /** What stands between it and the next piece. */
  readonly gap: string;
  /** Links and tags, which several languages in one post give once. */
  readonly shared: boolean;
}

export interface Half {
  readonly lang: string;
  readonly pieces: readonly Piece[];
  readonly missing: number;
  readonly changedValues: number;
}

/** The whole draft, the other languages of a bilingual one included. What is shared the variants say. */
export function draftHalf(draft: Draft, variants: readonly Variant[]): Half {
  const { text, segments } = draft;
  const shared = new Set(
    (variants[0]?.segments ?? []).filter((segment) => segment.shared).map(({ start }) => start),
  );
  const pieces = segments.map(({ start, end }, i) => ({
    text: text.slice(start, end),
    gap: text.slice(end, segments[i + 1]?.start ?? end),
    shared: shared.has(start),
  }));
  return { lang: mainLanguage(draft), pieces, missing: 0, changedValues: 0 };
}

/** Without the segments that have no wording. */
export function variantHalf({ to, segments }: Variant): Half {
  const worded = segments.filter(({ target }) => target.trim() !== '');
  const hasWords = worded.some(({ verbatim }) => !verbatim);
  return {
    lang: to,
    pieces: hasWords ? toPieces(segments) : [],
    missing: segments.length - worded.length,
    changedValues: worded.filter(hasChangedValues).length,
  };
}

function toPieces(segments: readonly VariantSegment[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { target, gap, shared } of segments) {
    const last = pieces.at(-1);
    if (target.trim() !== '') pieces.push({ text: target, gap, shared });
    else if (last) pieces[pieces.length - 1] = { ...last, gap: widerGap(last.gap, gap) };
  }
  return pieces;
}

/** Of the gaps before and after something that is left out, the one that remains. */
export function widerGap(a: string, b: string): string {
  const breaks = (gap: string) => gap.split('\n').length;
  if (breaks(a) !== breaks(b)) return breaks(a) > breaks(b) ? a : b;
  return a.length >= b.length ? a : b;
}

/** The person has not touched the wording, and it says something else than the draft. */
function hasChangedValues({ target, match }: VariantSegment): boolean {
  return match?.changedValues === true && target === match.target;
}
