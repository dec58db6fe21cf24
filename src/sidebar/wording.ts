/** The wordings of a variant as they stand now: the memory's, or the person's own. */
import { gapMark } from '../bilingual/scaffold.ts';
import type { Variant, VariantSegment } from '../bilingual/variant.ts';

export interface Wording {
  readonly segment: VariantSegment;
  /** As the field shows it. */
  readonly text: string;
  /** True when the person wrote or changed it. */
  readonly isOwn: boolean;
  /** True for what a machine drafted and nobody has changed. */
  readonly isMachine: boolean;
  /**
   * False when it must not go into a post: there is none, it still has gaps for words, or a number, link, handle or tag
   * in it is not the draft's and nobody has changed it yet.
   */
  readonly isReady: boolean;
}

export type Edits = ReadonlyMap<string, string>;

/** Edits belong to a sentence, so that they outlive changes elsewhere in the draft. */
export function editKey(to: string, { source }: Pick<VariantSegment, 'source'>): string {
  return `${to}\n${source}`;
}

/** @param machine what a machine drafted, by `editKey` */
export function wordingsOf(
  variant: Variant,
  edits: Edits,
  machine: Edits = new Map(),
): readonly Wording[] {
  return variant.segments.map((segment) => {
    const { match, target, scaffold } = segment;
    const given = target || scaffold;
    const text = edits.get(editKey(variant.to, segment)) ?? given;
    const isForeign = match?.changedValues === true && text === match.target;
    const isWhole = text.trim() !== '' && !text.includes(gapMark);
    const isMachine = machine.get(editKey(variant.to, segment)) === text;
    return { segment, text, isOwn: text !== given, isMachine, isReady: isWhole && !isForeign };
  });
}

/** The variant as it would be posted: what is not ready has no target, and nothing is made up for it. */
export function asWritten(variant: Variant, edits: Edits): Variant {
  const segments = wordingsOf(variant, edits).map(({ segment, text, isReady }) => ({
    ...segment,
    target: isReady ? text.trim() : '',
  }));
  return { ...variant, segments };
}

/** What the person should know of a variant before it goes into a post, in numbers of sentences. */
export interface Gaps {
  readonly all: number;
  /** Without a wording that is ready. */
  readonly missing: number;
  /** With the untouched wording of a sentence that is only similar. */
  readonly similar: number;
}

export function gapsOf(variant: Variant, edits: Edits): Gaps {
  const worded = wordingsOf(variant, edits).filter(({ segment }) => !segment.verbatim);
  const isSimilar = ({ segment, isOwn, isReady }: Wording) =>
    isReady && !isOwn && segment.match?.kind === 'similar';
  return {
    all: worded.length,
    missing: worded.filter(({ isReady }) => !isReady).length,
    similar: worded.filter(isSimilar).length,
  };
}
