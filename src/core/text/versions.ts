/** The language versions of one post: the same message in French and in English, one after the other. */
import type { Draft } from '../draft.ts';
import { type Span, touchesAny } from './span.ts';

export interface Version {
  readonly lang: string;
  /** In order. */
  readonly spans: readonly Span[];
}

/** Letters that a language must have before its text is taken for a version and not for a quotation. */
const fewestLetters = 20;
/** The same of a version that is nearly as long as the longest. */
const fewestOfEven = 14;
/** Of the letters of the longest version. */
const smallestShare = 0.3;
/** The same of all, where one begins in the middle of a line: a quotation may begin there too. */
const evenShare = 0.6;

/**
 * One for each language that has a good part of the draft and begins a line of its own; empty when there are
 * not two. `apart` are links, handles and tags, sorted: what holds nothing else belongs to all versions.
 */
export function findVersions({ text, segments }: Draft, apart: readonly Span[]): Version[] {
  // Most drafts are in one language, which is seen at once.
  if (segments.every(({ lang }) => lang === segments[0]?.lang)) return [];
  const byLanguage = new Map<string, { spans: Span[]; letters: number }>();
  for (const { start, end, lang, sure } of segments) {
    const letters = countLetters(text, { start, end }, apart);
    if (lang === 'und' || letters === 0) continue;
    const version = byLanguage.get(lang) ?? { spans: [], letters: 0 };
    version.spans.push({ start, end });
    if (sure) version.letters += letters;
    byLanguage.set(lang, version);
  }
  const lengths = Array.from(byLanguage.values(), ({ letters }) => letters);
  const longest = Math.max(0, ...lengths);
  // A greeting in one language before a message in another is no version of it: it is shorter, or names no figure.
  const areEven =
    Math.min(...lengths) >= longest * evenShare &&
    [...byLanguage.values()].every(({ spans }) => hasFigure(text, spans));
  const least = Math.max(fewestLetters, longest * smallestShare);
  const versions = [...byLanguage].filter(
    ([, { spans, letters }], at) =>
      (letters >= least || letters >= Math.max(fewestOfEven, longest * evenShare)) &&
      (beginsLine(text, spans[0]?.start ?? 0) ||
        (areEven && standsApart([...byLanguage.values()], at))),
  );
  return versions.length < 2 ? [] : versions.map(([lang, { spans }]) => ({ lang, spans }));
}

function hasFigure(text: string, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => /\p{Nd}/u.test(text.slice(start, end)));
}

/** True when no other language begins between its sentences, nor it between theirs. */
function standsApart(all: readonly { readonly spans: readonly Span[] }[], at: number): boolean {
  const edges = ({ spans }: { readonly spans: readonly Span[] }) =>
    [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0] as const;
  const own = all[at];
  if (!own) return false;
  const [start, end] = edges(own);
  return all.every((other) => other === own || edges(other)[1] <= start || edges(other)[0] >= end);
}

function countLetters(text: string, { start, end }: Span, apart: readonly Span[]): number {
  let count = 0;
  for (const { index, 0: word } of text.slice(start, end).matchAll(/\p{L}+/gu)) {
    if (!touchesAny(apart, start + index, start + index + word.length)) count += word.length;
  }
  return count;
}

/** At the start, or behind a line break or the stroke that some set between two languages. */
function beginsLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 20), at);
  return /[\n\r\u2028\u2029/|]\P{L}*$/u.test(before) || (at <= 20 && !/\p{L}/u.test(before));
}
