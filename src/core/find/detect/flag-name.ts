/**
 * Detector: a flag that is not that of the country beside it: Ireland 🇨🇮. Only where the two are often mistaken for one
 * another, or the flag stands directly behind the name and the mission is known; never where the flag is the
 * mission's own or the host's, or where its country is named or the country's own flag stands anywhere in the draft.
 */
import { stretchOf } from '../../text/sentences.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { areAlike, ofAnother } from './data/flag-likes.ts';
import { flag } from './flag.ts';
import { findTerritories, type NamedTerritory } from './territory-names.ts';

export function flagName(reading: Reading): readonly Hit[] {
  const { text, context } = reading;
  const flags = flag(reading).map((span) => ({ ...span, code: codeOf(text, span) }));
  const own = new Set([context.sender, ...(context.hosts ?? [])]);
  if (flags.every(({ code }) => own.has(code))) return [];
  const names = findTerritories(text);
  if (names.length === 0) return [];
  const shown = new Set(flags.map(({ code }) => code));
  const explained = new Set([...names.map(({ code }) => code), ...own]);
  return flags
    .filter((one) => {
      if (explained.has(one.code) || !/^(?!EU|UN)[A-Z]{2}$/.test(one.code)) return false;
      const name = nearest(names, one, stretchAround(reading, one));
      return name !== undefined && !shown.has(name.code) && isMistaken(one, name, reading);
    })
    .map(({ start, end }) => ({ start, end }));
}

/** Two regional indicators as letters; empty for the flag of a region. */
function codeOf(text: string, { start, end }: Span): string {
  return [...text.slice(start, end)]
    .map((sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) - 0x1f1e6 + 65))
    .join('');
}

/** The sentence, and the one before it when nothing but the flag stands in it: « À l’Irlande ! 🇨🇮 ». */
function stretchAround({ text, sentences }: Reading, { start }: Span): Span {
  const at = stretchOf(sentences, start);
  const from = sentences[at - 1] ?? 0;
  const end = sentences[at] ?? text.length;
  // A row of flags is bounded, so that ten thousand of them are not read ten thousand times.
  const isAlone =
    start - from < 200 && !/[\p{L}\n]/u.test(text.slice(from, start)) && text[from - 1] !== '\n';
  return { start: isAlone ? (sentences[at - 2] ?? 0) : from, end };
}

/** Of the name before and the name behind, both in the stretch, the closer. */
function nearest(
  names: readonly NamedTerritory[],
  flag: Span,
  stretch: Span,
): NamedTerritory | undefined {
  const at = firstFrom(names, flag.start);
  const isInside = (name: Span | undefined) =>
    name !== undefined && name.start >= stretch.start && name.end <= stretch.end;
  const before = isInside(names[at - 1]) ? names[at - 1] : undefined;
  const behind = isInside(names[at]) ? names[at] : undefined;
  if (!before || !behind) return before ?? behind;
  return flag.start - before.end <= behind.start - flag.end ? before : behind;
}

function isMistaken(
  flag: NamedTerritory,
  name: NamedTerritory,
  { text, context }: Reading,
): boolean {
  if (areAlike(flag.code, name.code)) return true;
  if (ofAnother.has(flag.code) || ofAnother.has(name.code) || context.sender === undefined)
    return false;
  return flag.start >= name.end && /^[\s\u00a0!,]{0,3}$/.test(text.slice(name.end, flag.start));
}
