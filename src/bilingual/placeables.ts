/** Finds what a translation carries over as it is: links, addresses, handles, tags, emoji, numbers and their symbols. */
import { findEmails, findHandles } from '../core/text/addresses.ts';
import { byPosition, type Span, touchesAny } from '../core/text/span.ts';
import { findLinks } from '../core/text/url.ts';

export type PlaceableKind = 'email' | 'url' | 'handle' | 'tag' | 'emoji' | 'number' | 'symbol';

export interface Placeable extends Span {
  readonly kind: PlaceableKind;
}

// As Unicode's emoji sequences are built: UTS #51, section 1.4.
const oneEmoji = String.raw`\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?[\u{E0020}-\u{E007F}]*`;

const tag = /(?<![\p{L}\p{N}_&])[#＃](?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;
const emoji = new RegExp(
  String.raw`\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|${oneEmoji}(?:\u200D${oneEmoji})*`,
  'gu',
);
/** Thousands may be set apart by any of the spaces in use: « 24 350 ». */
const number = /\p{Nd}+(?:[.,:٫٬'’]\p{Nd}+|[ \u00A0\u202F\u2009]\p{Nd}{3}(?!\p{Nd}))*/gu;
const symbol = /[\p{Sc}%٪‰]/gu;

interface Finder {
  readonly kind: PlaceableKind;
  readonly find: (text: string) => readonly Span[];
}

/** Where two overlap the earlier kind wins: the digits of a link are no number. */
const wordless: readonly Finder[] = [
  { kind: 'email', find: findEmails },
  { kind: 'url', find: findLinks },
  { kind: 'handle', find: findHandles },
  { kind: 'tag', find: (text) => spansOf(text, tag) },
  { kind: 'emoji', find: (text) => spansOf(text, emoji) },
];
const values: readonly Finder[] = [
  { kind: 'number', find: (text) => spansOf(text, number) },
  { kind: 'symbol', find: (text) => spansOf(text, symbol) },
];

/** In order, not overlapping. */
export function findPlaceables(text: string): Placeable[] {
  return collect(text, [...wordless, ...values]);
}

/** Only the kinds that carry no words and no figures: a stretch made of these alone needs no translation. */
export function findWordless(text: string): Placeable[] {
  return collect(text, wordless);
}

function collect(text: string, finders: readonly Finder[]): Placeable[] {
  let found: Placeable[] = [];
  for (const { kind, find } of finders) {
    const fresh: Placeable[] = [];
    for (const { start, end } of [...find(text)].sort(byPosition)) {
      const isFree = start >= (fresh.at(-1)?.end ?? 0) && !touchesAny(found, start, end);
      if (isFree) fresh.push({ kind, start, end });
    }
    if (fresh.length > 0) found = [...found, ...fresh].sort(byPosition);
  }
  return found;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}
