/**
 * Detector: classification marks of Canada, France, the United Kingdom, the United States, the European Union and NATO,
 * in their languages. A mark of several words counts in capitals; "secret" and its like only as a banner: alone on
 * a line in capitals, or behind "Classification:". The secret of a recipe is none.
 */
import { joinSpans, type Span } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { banners, labels, phrases } from './data/markings.ts';
import { spansOf } from './spans-of.ts';

const anyOf = (parts: readonly string[]): string =>
  `(?:${[...parts].sort((a, b) => b.length - a.length).join('|')})`
    .replaceAll(' ', '[ \\u00a0\\u202f]')
    .replaceAll('~', '[ \\u00a0]?[-‐‑–— ][ \\u00a0]?');

const phrase = new RegExp(`(?<![\\p{L}\\p{N}#@_])${anyOf(phrases)}(?![\\p{L}\\p{N}_])`, 'gu');
/** Strokes, brackets and stars around a banner. */
const frame = '[ \\u00a0*_=/|\\-–—•·()\\[\\]]{0,12}';
const banner = new RegExp(`^${frame}(?<mark>${anyOf(banners)})${frame}$`, 'gmu');
const labelled = new RegExp(
  `(?<!\\p{L})${anyOf(labels)}[ \\u00a0]{0,2}[:：][ \\u00a0]{0,2}(?<mark>${anyOf([...banners, 'protected [abc]', 'protégé [abc]', 'official~sensitive', 'diffusion restreinte'])})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Portion marks before a paragraph: (S), (TS//NF), (C). A lone (C) may be a list's. */
const portion =
  /^[ \u00a0]{0,4}\((?:TS|S\/\/[A-Z/]{2,20}|TS\/\/[A-Z/]{2,20}|C\/\/[A-Z/]{2,20}|SBU|CUI|PB)\)(?=[ \u00a0]\S)/gmu;

const mayHoldMark = /[A-ZÉÈ]{3}|\(\p{Lu}|[Cc]lassification|[Ss]écurité|سر|محدود|التصنيف/u;

export function marking({ text }: Reading): readonly Hit[] {
  if (!mayHoldMark.test(text)) return [];
  return joinSpans([
    ...spansOf(text, phrase).filter((hit) => !isHeadline(text, hit)),
    ...[banner, labelled].flatMap((shape) => Array.from(text.matchAll(shape), markOf)),
    ...spansOf(text, portion),
  ]);
}

/** PROTECTED A FAMILY: the letter is the sentence's, not the mark's. */
function isHeadline(text: string, { start, end }: Span): boolean {
  if (!/^PROT.* A$/u.test(text.slice(start, end))) return false;
  return /^[ \u00a0]\p{Lu}{2}/u.test(text.slice(end, end + 4));
}

function markOf({ index, 0: found, groups = {} }: RegExpExecArray): Span {
  const mark = groups.mark ?? '';
  const start = index + found.lastIndexOf(mark);
  return { start, end: start + mark.length };
}
