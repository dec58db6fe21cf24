/** Cuts a draft into sentences, and sets apart what needs no translation before and after each. */
import type { Span } from '../../core/text/span.ts';
import { findWordless, type Placeable } from '../placeables.ts';
import { isSameSentence } from './joins.ts';

/** The language matters to Unicode's rules for Greek alone; a fixed one keeps the answer the same everywhere. */
const unicodeRules = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Line breaks always end a sentence, and so does a slash or a bar between spaces, as in « Language / Langue ». */
const hardBreak = /\r\n|[\n\r\u2028\u2029]|[ \u00A0\u202F][/|][ \u00A0\u202F]/gu;

/** In order, not overlapping; between them stands nothing but space, line breaks, slashes and bars. */
export function splitSentences(text: string): Span[] {
  const placeables = findWordless(text);
  const masked = mask(text, placeables);
  const spans: Span[] = [];
  let start = 0;
  for (const match of masked.matchAll(hardBreak)) {
    spans.push(...splitLine(masked, { start, end: match.index }));
    start = match.index + match[0].length;
  }
  spans.push(...splitLine(masked, { start, end: text.length }));
  return spans.flatMap((span) => setApart(text, span, placeables));
}

/** A question mark inside a link ends no sentence; a capital in its place lets the sentence before it end. */
function mask(text: string, placeables: readonly Placeable[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of placeables) {
    masked += text.slice(from, start) + 'X'.repeat(end - start);
    from = end;
  }
  return masked + text.slice(from);
}

function splitLine(masked: string, line: Span): Span[] {
  const spans: Span[] = [];
  let start = line.start;
  for (const { index, segment } of unicodeRules.segment(masked.slice(line.start, line.end))) {
    const boundary = line.start + index + segment.length;
    const end = boundary + closingMarks(masked.slice(boundary, line.end));
    const goesOn =
      end <= start ||
      (end < line.end &&
        isSameSentence(masked.slice(start, end).trimEnd(), masked.slice(end, line.end)));
    if (goesOn) continue;
    spans.push(...trimSpan(masked, { start, end }));
    start = end;
  }
  return spans;
}

/** Unicode ends a sentence before the closing mark that French sets apart: « Bravo! » */
function closingMarks(after: string): number {
  return /^[»”’)]+\s*/u.exec(after)?.[0].length ?? 0;
}

/** None when there is only space. */
function trimSpan(text: string, { start, end }: Span): Span[] {
  const inner = text.slice(start, end);
  const length = inner.trim().length;
  if (length === 0) return [];
  const first = start + inner.length - inner.trimStart().length;
  return [{ start: first, end: first + length }];
}

/** The sentence alone, with what leads it (bullet, emoji) and what trails it (links, tags, emoji) as spans of their own. */
function setApart(text: string, span: Span, placeables: readonly Placeable[]): Span[] {
  const inside = placeables.filter(({ start, end }) => start >= span.start && end <= span.end);
  const from = endOfLead(text, span, inside);
  const to = startOfTrail(text, { start: from, end: span.end }, inside);
  const isWordless = isBlank(text, from, to) && !listMarker.test(text.slice(span.start));
  if (isWordless) return [span];
  return [
    { start: span.start, end: from },
    { start: from, end: to },
    { start: to, end: span.end },
  ].flatMap((part) => trimSpan(text, part));
}

const listMarker = /^(?:[-–—•·▪◦►▶➡→✔✓]\uFE0F?|\p{Nd}{1,2}[.)])\s+/u;

function endOfLead(text: string, span: Span, inside: readonly Placeable[]): number {
  let at = span.start + (listMarker.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
  for (const { kind, start, end } of inside) {
    if (kind !== 'emoji' || !isBlank(text, at, start)) break;
    at = end;
  }
  return at;
}

/** A lone tag or a handle at the end is mostly a word of its sentence (« … de la #Francophonie »), so that it stays. */
function startOfTrail(text: string, span: Span, inside: readonly Placeable[]): number {
  let at = span.end;
  for (let i = inside.length - 1; i >= 0; i--) {
    const [last, previous, following] = [inside[i], inside[i - 1], inside[i + 1]];
    if (!last || last.start < span.start || !isBlank(text, last.end, at)) break;
    const isOfMany =
      last.kind === 'tag' &&
      (following?.kind === 'tag' ||
        (previous !== undefined && isBlank(text, previous.end, last.start)));
    const before = text.slice(span.start, last.start).trimEnd();
    const isApart = last.kind === 'url' || last.kind === 'emoji' || isOfMany;
    if (!isApart && !/(?:^|[.!?…؟。:;»)])$/u.test(before)) break;
    at = last.start;
  }
  return at;
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}
