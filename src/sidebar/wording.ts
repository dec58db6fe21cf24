/** The wordings of a variant as they stand now: the memory's, or the person's own. */
import type { Variant, VariantSegment } from '../bilingual/variant.ts';

export interface Wording {
  readonly segment: VariantSegment;
  /** As the field shows it. */
  readonly text: string;
  /** True when the person wrote or changed it. */
  readonly isOwn: boolean;
  /**
   * False when it must not go into a post: there is none, or a number, link, handle or tag in it is not the draft's
   * and nobody has looked at it yet.
   */
  readonly isReady: boolean;
}

export type Edits = ReadonlyMap<string, string>;

/** Edits belong to a sentence, so that they outlive changes elsewhere in the draft. */
export function editKey(to: string, segment: VariantSegment): string {
  return `${to}\n${segment.source}`;
}

export function wordingsOf(variant: Variant, edits: Edits): readonly Wording[] {
  return variant.segments.map((segment) => {
    const edit = edits.get(editKey(variant.to, segment));
    const text = edit ?? segment.target;
    const isOwn = edit !== undefined && edit !== segment.target;
    const isForeign = segment.match?.changedValues === true && edit === undefined;
    return { segment, text, isOwn, isReady: text.trim() !== '' && !isForeign };
  });
}

/** The variant as one text: what is ready, with the draft's own line breaks between; nothing is made up for the rest. */
export function textOf(wordings: readonly Wording[]): string {
  const ready = wordings.filter(({ isReady }) => isReady);
  const joined = ready.map(({ text, segment }, i) =>
    i === ready.length - 1 ? text.trim() : text.trim() + (segment.gap || ' '),
  );
  return joined.join('');
}

/** How many sentences would be left out. */
export function countMissing(wordings: readonly Wording[]): number {
  return wordings.filter(({ isReady }) => !isReady).length;
}

/** How many wordings come from a sentence that is only similar, untouched. */
export function countSimilar(wordings: readonly Wording[]): number {
  return wordings.filter(
    ({ segment, isOwn, isReady }) => isReady && !isOwn && segment.match?.kind === 'similar',
  ).length;
}
