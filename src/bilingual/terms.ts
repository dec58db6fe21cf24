/** Finds the terms of the packs in a sentence: the longest first, inflected or not. */
import type { Span } from '../core/text/span.ts';
import { findWordless } from './placeables.ts';
import { primaryOf } from './tags.ts';
import { agreements, type TermEntry } from './term-entry.ts';
import { agree } from './terms/agree.ts';
import { stem } from './terms/stem.ts';
import type { KnownTerm } from './variant.ts';

export interface Termbase {
  readonly entries: readonly TermEntry[];
  /** By primary subtag, each built when first needed: names by the stem of their first word, the longest first. */
  readonly shelves: Map<string, ReadonlyMap<string, readonly Name[]>>;
}

interface Name {
  readonly entry: TermEntry;
  readonly words: readonly Word[];
}

interface Word extends Span {
  readonly written: string;
  readonly stem: string;
}

export function buildTermbase(entries: readonly TermEntry[]): Termbase {
  return { entries, shelves: new Map() };
}

/**
 * Terms that have a name in `to`, in the order of the text, not overlapping. The names to avoid are known too, since
 * their concept is the same; the target is always the preferred name, in agreement where the term carries its forms.
 * @param from BCP 47 tag of `text`
 */
export function findTerms(
  termbase: Termbase,
  text: string,
  from: string,
  to: string,
): (KnownTerm & Span)[] {
  const lang = primaryOf(from);
  const shelf = shelfOf(termbase, lang);
  const words = readWords(text, lang);
  const found: (KnownTerm & Span)[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = hitAt(shelf, text, words, at, { from, to });
    if (hit) found.push(hit.term);
    at += hit?.count ?? 1;
  }
  return found;
}

function hitAt(
  shelf: ReadonlyMap<string, readonly Name[]>,
  text: string,
  words: readonly Word[],
  at: number,
  { from, to }: { readonly from: string; readonly to: string },
): { term: KnownTerm & Span; count: number } | null {
  for (const { entry, words: name } of shelf.get(words[at]?.stem ?? '') ?? []) {
    const last = words[at + name.length - 1];
    const first = words[at];
    if (!first || !last) continue;
    if (!name.every((word, i) => isSameWord(word, words[at + i]))) continue;
    const { start } = first;
    const { end } = last;
    const source = text.slice(start, end);
    if (!isUnbroken(source)) continue;
    const target = agree(entry, source, from, to);
    if (target === null) continue;
    return { term: { source, target, term: entry.id, start, end }, count: name.length };
  }
  return null;
}

/** An acronym is its capitals: « UN » is not « un ». */
function isSameWord(name: Word, word: Word | undefined): boolean {
  if (name.stem !== word?.stem) return false;
  return /^\p{Lu}{2,}$/u.test(name.written) ? name.written === word.written : true;
}

/** No term runs across the end of a clause. */
function isUnbroken(source: string): boolean {
  return !/[,;:!?()«»“”"؛،؟\n]|\.\s/u.test(source);
}

function shelfOf(termbase: Termbase, lang: string): ReadonlyMap<string, readonly Name[]> {
  const built = termbase.shelves.get(lang);
  if (built) return built;
  const shelf = new Map<string, Name[]>();
  for (const name of termbase.entries.flatMap((entry) => namesOf(entry, lang))) {
    const key = name.words[0]?.stem;
    if (key !== undefined) shelf.set(key, [...(shelf.get(key) ?? []), name]);
  }
  for (const names of shelf.values()) names.sort((a, b) => b.words.length - a.words.length);
  termbase.shelves.set(lang, shelf);
  return shelf;
}

function namesOf(entry: TermEntry, lang: string): Name[] {
  return Object.entries(entry.names)
    .filter(([tag]) => primaryOf(tag) === lang)
    .flatMap(([, { preferred, allowed = [], forbidden = [], forms = {} }]) => [
      preferred,
      ...agreements.flatMap((form) => forms[form] ?? []),
      ...allowed,
      ...forbidden,
    ])
    .map((name) => ({ entry, words: readWords(name, lang) }));
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200C\u200D]*/gu;

/** The words of links, handles and tags are none. */
function readWords(text: string, lang: string): Word[] {
  const apart = findWordless(text);
  return Array.from(text.matchAll(word), ({ 0: written, index }) => ({
    written,
    stem: stem(written, lang),
    start: index,
    end: index + written.length,
  })).filter(({ start }) => !apart.some((span) => start >= span.start && start < span.end));
}
