/** What a text speaks of, as far as a small list of things knows: the same ids in French, English and Arabic. */
import { foldWord } from '../../core/text/fold-word.ts';
import type { Span } from '../../core/text/span.ts';
import { stripClitics } from './clitics.ts';
import { table } from './table.ts';

export interface Concept extends Span {
  readonly id: string;
  /** A translation that does not name it must not name another thing instead. */
  readonly isNeeded: boolean;
  /** A translation has to name it. */
  readonly isCore: boolean;
  /** The word says this and hardly anything else. */
  readonly isPlain: boolean;
}

interface Entry {
  readonly id: string;
  readonly isNeeded: boolean;
  readonly isCore: boolean;
  readonly isPlain: boolean;
  /** Folded; a word that ends in `*` may go on. */
  readonly words: readonly string[];
}

const columns: readonly string[] = ['fr', 'en', 'ar'];
const shelves = new Map<string, ReadonlyMap<string, readonly Entry[]>>();
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200C\u200D]*/gu;

/** True for the languages that the list speaks. */
export function hasLexicon(lang: string): boolean {
  return columns.includes(lang);
}

/**
 * In the order of the text; where several words are one thing they are one. A word may say several things.
 * @param lang primary subtag of the language of all of `text`
 */
export function findConcepts(text: string, lang: string): readonly Concept[] {
  const shelf = shelfOf(lang);
  const words = Array.from(text.matchAll(word), ({ 0: written, index }) => ({
    forms: formsOf(foldWord(written), lang),
    start: index,
    end: index + written.length,
  }));
  const found: Concept[] = [];
  for (let at = 0; at < words.length; ) {
    const hits = entriesAt(shelf, words, at);
    const length = Math.max(1, ...hits.map((entry) => entry.words.length));
    const start = words[at]?.start ?? 0;
    const end = words[at + length - 1]?.end ?? start;
    for (const entry of hits) {
      if (entry.words.length < length) continue;
      const { id, isNeeded, isCore, isPlain } = entry;
      found.push({ start, end, id, isNeeded, isCore, isPlain });
    }
    at += length;
  }
  return found;
}

/** Ids of the things that are named somewhere inside letters without spaces, in French or English; words under five letters are not looked for. @param lump folded */
export function conceptsWithin(lump: string): readonly string[] {
  const found = ['fr', 'en'].flatMap((lang) =>
    [...shelfOf(lang).values()].flat().filter(({ words, isPlain }) => {
      const [name = ''] = words;
      const bare = name.replace('*', '');
      return isPlain && words.length === 1 && bare.length > 4 && lump.includes(bare);
    }),
  );
  return [...new Set(found.map(({ id }) => id))];
}

interface Word extends Span {
  readonly forms: readonly string[];
}

function formsOf(folded: string, lang: string): readonly string[] {
  return lang === 'ar' ? stripClitics(folded) : [folded];
}

function entriesAt(
  shelf: ReadonlyMap<string, readonly Entry[]>,
  words: readonly Word[],
  at: number,
): readonly Entry[] {
  const hits = new Set<Entry>();
  for (const form of words[at]?.forms ?? []) {
    for (const key of keysOf(form)) {
      for (const entry of shelf.get(key) ?? []) {
        const goesOn = entry.words.every(
          (part, i) => i === 0 || words[at + i]?.forms.some((each) => fits(part, each)),
        );
        if (goesOn) hits.add(entry);
      }
    }
  }
  return [...hits];
}

/** The word, and every beginning of it that an open word may have. */
function keysOf(form: string): string[] {
  const keys = [form];
  for (let length = 2; length <= form.length; length++) keys.push(`${form.slice(0, length)}*`);
  return keys;
}

function fits(part: string, form: string): boolean {
  return part.endsWith('*') ? form.startsWith(part.slice(0, -1)) : part === form;
}

function shelfOf(lang: string): ReadonlyMap<string, readonly Entry[]> {
  const built = shelves.get(lang);
  if (built) return built;
  const shelf = new Map<string, Entry[]>();
  const column = columns.indexOf(lang);
  for (const row of column < 0 ? [] : table.trim().split('\n')) {
    const [head = '', ...cells] = row.split('|');
    for (const name of cells[column]?.split(',') ?? []) {
      const entry = readEntry(head, name, lang);
      const key = entry.words[0] ?? '';
      shelf.set(key, [...(shelf.get(key) ?? []), entry]);
    }
  }
  shelves.set(lang, shelf);
  return shelf;
}

function readEntry(head: string, name: string, lang: string): Entry {
  const bare = name.replace(/^\?/, '');
  const words = bare.match(/[\p{L}\p{M}\p{N}]+\*?/gu) ?? [];
  const fold = (each: string) => foldWord(each.replace('*', '')) + (each.endsWith('*') ? '*' : '');
  // In the table some Arabic words have the article, to tell them from others; in a text it is taken off.
  const plain = (each: string) => (lang === 'ar' ? each.replace(/^ال(?=.{2})/, '') : each);
  return {
    id: head.replace(/!+$/, ''),
    isNeeded: head.endsWith('!'),
    isCore: head.endsWith('!!'),
    isPlain: !name.startsWith('?'),
    words: words.map((each) => plain(fold(each))),
  };
}
