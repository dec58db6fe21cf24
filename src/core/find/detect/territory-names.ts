/** Finds the names of countries and territories in English, French, Arabic and Spanish, with what Arabic writes onto them. */
import { foldWord } from '../../text/fold-word.ts';
import type { Span } from '../../text/span.ts';
import { territories } from './data/territories.ts';

export interface NamedTerritory extends Span {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
}

interface Entry {
  readonly words: readonly string[];
  readonly code: string;
}

const word = /[\p{L}\p{M}]{1,60}/gu;

/** By first word, the longest names first; built when a draft first needs it. */
let index: Map<string, Entry[]> | undefined;

function buildIndex(): Map<string, Entry[]> {
  const built = new Map<string, Entry[]>();
  for (const [code, names] of territories) {
    for (const name of names) {
      const words = Array.from(name.matchAll(word), ([found]) => foldWord(found));
      const first = words[0] ?? '';
      // US, RU: letters that are words elsewhere.
      if (/^[a-z]{0,3}$/.test(words.join(''))) continue;
      built.set(first, [...(built.get(first) ?? []), { words, code }]);
    }
  }
  for (const entries of built.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return built;
}

/** In order of reading; of names that share words the longest, and none in lower case. */
export function findTerritories(text: string): NamedTerritory[] {
  index ??= buildIndex();
  const words = Array.from(text.matchAll(word));
  const folded: string[] = [];
  // Most words are never asked for: they are in lower case, and no name stands before them.
  const foldedAt = (at: number) => {
    folded[at] ??= foldWord(words[at]?.[0] ?? '');
    return folded[at];
  };
  const found: NamedTerritory[] = [];
  for (let at = 0; at < words.length; at++) {
    if (/^\p{Ll}/u.test(words[at]?.[0] ?? '')) continue;
    const entry = entryAt(index, at, foldedAt);
    if (!entry) continue;
    const last = words[at + entry.words.length - 1];
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    found.push({ start: words[at]?.index ?? 0, end, code: entry.code });
    at += entry.words.length - 1;
  }
  return found;
}

function entryAt(
  names: Map<string, Entry[]>,
  at: number,
  foldedAt: (at: number) => string,
): Entry | undefined {
  for (const first of withoutClitics(foldedAt(at))) {
    const fitting = names
      .get(first)
      ?.find(({ words }) => words.every((part, i) => i === 0 || part === foldedAt(at + i)));
    if (fitting) return fitting;
  }
  return undefined;
}

/** The word itself, then without "and", "to", "in", "like" before it. */
function withoutClitics(folded: string): string[] {
  if (!/^[وفبلك]/.test(folded)) return [folded];
  return [
    folded,
    folded.slice(1),
    folded.replace(/^[وف]?لل/, 'ال'),
    folded.replace(/^[وف][بلك]/, ''),
  ];
}
