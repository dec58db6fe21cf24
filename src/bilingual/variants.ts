/** Suggests a draft in the other languages, from the memory alone: what it does not hold is left empty, never invented. */
import type { Segment } from '../core/draft.ts';
import { findMatches, type Memory } from './memory.ts';
import { languageShares, mainLanguage } from './shares.ts';
import { primaryOf } from './tags.ts';
import { findTerms, type Termbase } from './terms.ts';
import type { Variant, VariantRequest, VariantSegment } from './variant.ts';
import { kindOfSegment, type SegmentKind } from './wordless.ts';

/** Percent from which the memory's wording is offered as the start of an answer; below, only on request. */
const leastOffered = 75;

/** A language with this share of the draft is there already: the draft is bilingual. */
const presentShare = 1 / 3;

/**
 * One variant for each target that the draft does not hold already, in the order of the request. Of a bilingual draft only
 * the half in its main language is worded.
 * @param now milliseconds since the epoch, since wordings expire
 */
export function suggestVariants(
  memory: Memory,
  terms: Termbase,
  request: VariantRequest,
  now: number,
): Variant[] {
  if (request.segments.length === 0) return [];
  const from = mainLanguage(request);
  const present = new Set([from]);
  for (const [lang, share] of languageShares(request)) if (share >= presentShare) present.add(lang);
  const kept = piecesOf(request).filter(
    ({ segment, kind }) => kind !== 'words' || !isOtherHalf(segment, from, present),
  );
  return request.targets
    .filter((to) => !present.has(primaryOf(to)))
    .map((to) => ({
      from,
      to,
      segments: kept.map((piece) => suggest(memory, terms, piece, { from, to, now })),
    }));
}

function isOtherHalf({ lang, sure }: Segment, from: string, present: ReadonlySet<string>): boolean {
  return sure && lang !== from && present.has(lang);
}

interface Piece {
  readonly segment: Segment;
  readonly source: string;
  readonly gap: string;
  readonly kind: SegmentKind;
}

function piecesOf({ text, segments }: VariantRequest): Piece[] {
  const pieces = segments.map((segment, i) => {
    const source = text.slice(segment.start, segment.end);
    const next = segments[i + 1];
    return {
      segment,
      source,
      gap: next ? text.slice(segment.end, next.start) : '',
      kind: kindOfSegment(source),
    };
  });
  const lastWorded = pieces.findLastIndex(({ kind }) => kind === 'words');
  return pieces.map((piece, i) => {
    // A link in mid-text that the words before it announce would be missed there.
    const isAnnounced = i < lastWorded && /[:：→➡]\uFE0F?$/u.test(pieces[i - 1]?.source ?? '');
    return piece.kind === 'shared' && isAnnounced ? { ...piece, kind: 'signs' } : piece;
  });
}

interface Direction {
  readonly from: string;
  readonly to: string;
  readonly now: number;
}

function suggest(
  memory: Memory,
  terms: Termbase,
  { segment, source, gap, kind }: Piece,
  { from, to, now }: Direction,
): VariantSegment {
  const { start, end, lang, sure } = segment;
  const base = { start, end, source, gap };
  const isThere = sure && lang === primaryOf(to);
  if (kind !== 'words' || isThere) {
    const shared = kind === 'shared';
    return {
      ...base,
      target: source,
      match: null,
      verbatim: true,
      shared,
      terms: [],
      exhaustive: true,
    };
  }
  const own = sure ? lang : from;
  const { matches, exhaustive } = findMatches(memory, source, own, to, now);
  const match = matches[0] ?? null;
  return {
    ...base,
    target: match && match.score >= leastOffered ? match.target : '',
    match,
    verbatim: false,
    shared: false,
    terms: findTerms(terms, source, own, to).map(({ source: name, target, term }) => ({
      source: name,
      target,
      term,
    })),
    exhaustive,
  };
}
