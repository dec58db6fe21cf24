/** Suggests a draft in the other languages, from the memory alone: what it does not hold is left empty, never invented. */
import type { Segment } from '../core/draft.ts';
import { assemble } from './memory/assemble.ts';
import { type Found, findMatches, type Memory } from './memory.ts';
import { scaffoldOf } from './scaffold.ts';
import { languageShares, mainLanguage } from './shares.ts';
import { primaryOf } from './tags.ts';
import { findTerms, type Termbase } from './terms.ts';
import type { Match, Variant, VariantRequest, VariantSegment } from './variant.ts';
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
export async function suggestVariants(
  memory: Memory,
  terms: Termbase,
  request: VariantRequest,
  now: number,
): Promise<Variant[]> {
  if (request.segments.length === 0) return [];
  const from = mainLanguage(request);
  const present = new Set([from]);
  for (const [lang, share] of languageShares(request)) if (share >= presentShare) present.add(lang);
  const kept = piecesOf(request).filter(
    ({ segment, kind }) => kind !== 'words' || !isOtherHalf(segment, from, present),
  );
  const targets = request.targets.filter((to) => !present.has(primaryOf(to)));
  return Promise.all(
    targets.map(async (to) => {
      const segments = await Promise.all(
        kept.map((piece) => suggest(memory, terms, piece, { from, to, now })),
      );
      return { from, to, segments: withContext(segments) };
    }),
  );
}

/** An approved wording scores one more beside another sentence of the same kind of message. */
function withContext(segments: readonly VariantSegment[]): VariantSegment[] {
  const types = segments.map(({ match }) => (match && match.score >= 99 ? match.type : undefined));
  return segments.map((segment, i) => {
    const { match } = segment;
    const isBeside = types.some((type, j) => j !== i && type !== undefined && type === types[i]);
    return match && match.score === 101 && isBeside
      ? { ...segment, match: { ...match, score: 102 } }
      : segment;
  });
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

async function suggest(
  memory: Memory,
  terms: Termbase,
  piece: Piece,
  { from, to, now }: Direction,
): Promise<VariantSegment> {
  const { segment, source, kind } = piece;
  const { lang, sure } = segment;
  const isThere = sure && lang === primaryOf(to);
  if (kind !== 'words' || isThere) return verbatim(piece);
  const own = sure ? lang : from;
  const { match, exhaustive } = await bestMatch(source, to, (text) =>
    findMatches(memory, text, own, to, now),
  );
  const known = findTerms(terms, source, own, to);
  const isOffered = match !== null && match.score >= leastOffered;
  return {
    ...verbatim(piece),
    target: isOffered ? match.target : '',
    scaffold: isOffered ? '' : scaffoldOf(source, own, to, known),
    match,
    verbatim: false,
    shared: false,
    terms: known.map(({ source: name, target, term }) => ({ source: name, target, term })),
    exhaustive,
  };
}

function verbatim({ segment: { start, end }, source, gap, kind }: Piece): VariantSegment {
  return {
    start,
    end,
    source,
    gap,
    target: source,
    scaffold: '',
    match: null,
    verbatim: true,
    shared: kind === 'shared',
    terms: [],
    exhaustive: true,
  };
}

/** The sentence whole or, when nothing like it is known, of its parts. */
async function bestMatch(
  source: string,
  to: string,
  find: (text: string) => Promise<Found>,
): Promise<{ match: Match | null; exhaustive: boolean }> {
  const { matches, exhaustive } = await find(source);
  const whole = matches[0] ?? null;
  if (whole && whole.score >= leastOffered) return { match: whole, exhaustive };
  return { match: (await assemble(source, to, find)) ?? whole, exhaustive };
}
