/** Suggests a draft in the other languages, from the memory alone: what it does not hold is left empty, never invented. */
import type { Segment } from '../core/draft.ts';
import type { Span } from '../core/text/span.ts';
import { assemble } from './memory/assemble.ts';
import { inContext } from './memory/context.ts';
import { type Found, findMatches, type Memory } from './memory.ts';
import { scaffoldOf } from './scaffold.ts';
import { languageShares, mainLanguage } from './shares.ts';
import { primaryOf } from './tags.ts';
import { findTerms, type Termbase } from './terms.ts';
import type { KnownTerm, Match, Variant, VariantRequest, VariantSegment } from './variant.ts';
import { kindOfSegment, type SegmentKind } from './wordless.ts';

/** Percent from which the memory's wording is offered as the start of an answer; below, only on request. */
const leastOffered = 75;

/** A language with at least this much of the main language's share is there already: the draft is in several. */
const presentShare = 1 / 2;

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
  const shares = languageShares(request);
  const least = presentShare * Math.max(0, ...shares.values());
  const present = new Set([from]);
  for (const [lang, share] of shares) if (share >= least) present.add(lang);
  const kept = piecesOf(request).filter(
    ({ segment, kind }) => kind !== 'words' || !isOtherHalf(segment, from, present),
  );
  const targets = request.targets.filter((to) => !present.has(primaryOf(to)));
  return Promise.all(
    targets.map(async (to) => {
      const direction = { from, to, now };
      const found = await Promise.all(kept.map((piece) => lookUp(memory, terms, piece, direction)));
      const best = inContext(found.map(({ matches }) => matches));
      return { from, to, segments: found.map((each, i) => suggest(each, best[i] ?? null, to)) };
    }),
  );
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

/** What is known of one piece of the draft. */
interface LookedUp {
  readonly piece: Piece;
  /** The language that it is in; null for a piece that needs no translation. */
  readonly own: string | null;
  /** Best first. */
  readonly matches: readonly Match[];
  readonly known: readonly (KnownTerm & Span)[];
  readonly exhaustive: boolean;
}

async function lookUp(
  memory: Memory,
  terms: Termbase,
  piece: Piece,
  { from, to, now }: Direction,
): Promise<LookedUp> {
  const { segment, source, kind } = piece;
  const { lang, sure } = segment;
  const isThere = sure && lang === primaryOf(to);
  if (kind !== 'words' || isThere) {
    return { piece, own: null, matches: [], known: [], exhaustive: true };
  }
  const own = sure ? lang : from;
  const found = await bestMatches(source, to, (text) => findMatches(memory, text, own, to, now));
  return { piece, own, known: findTerms(terms, source, own, to), ...found };
}

function suggest(
  { piece, own, known, exhaustive }: LookedUp,
  match: Match | null,
  to: string,
): VariantSegment {
  if (own === null) return verbatim(piece);
  const isOffered = match !== null && match.score >= leastOffered;
  return {
    ...verbatim(piece),
    target: isOffered ? match.target : '',
    scaffold: isOffered ? '' : scaffoldOf(piece.source, own, to, known),
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
async function bestMatches(
  source: string,
  to: string,
  find: (text: string) => Promise<Found>,
): Promise<Found> {
  const whole = await find(source);
  const [best] = whole.matches;
  if (best && best.score >= leastOffered) return whole;
  const assembled = await assemble(source, to, find);
  return assembled ? { ...whole, matches: [assembled] } : whole;
}
