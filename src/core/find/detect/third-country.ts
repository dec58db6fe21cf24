/**
 * Detector: a country that is neither the host nor the sender, or its people, by name, in any of our languages. What is said of
 * a third state is policy. Without a known host each but the sender may be one; none when neither is known.
 */
import { foldWord } from '../../text/fold-word.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { peoples } from './data/peoples.ts';
import { findTerritories } from './territory-names.ts';

/** Letters that may follow a beginning: Austri, Austrian, autrichiennes. */
const longestEnding = 7;
/** Letters by which beginnings are looked up. */
const key = 3;
const word = /[\p{L}\p{M}]{3,60}/gu;
const clitics = /^[وف]?[بكل]?(?:ال|لل|ل)?(?=.{3})/u;

/** Beginnings of one word and whose they are, by their first letters. */
let index: Map<string, [beginning: string, code: string][]> | undefined;

export function thirdCountry({ text, context }: Reading): readonly Hit[] {
  const { hosts = [], sender } = context;
  if (hosts.length === 0 && sender === undefined) return [];
  const isThird = (code: string) => code !== sender && !hosts.includes(code);
  const named = findTerritories(text).filter(({ code }) => isThird(code));
  const meant = Array.from(text.matchAll(word)).filter(({ 0: written }) => {
    const codes = codesOf(foldWord(written));
    return codes.length > 0 && codes.every(isThird);
  });
  const people = meant.map(({ index: start, 0: written }) => ({
    start,
    end: start + written.length,
  }));
  const apart = named.filter(({ start, end }) =>
    people.every((one) => one.end <= start || one.start >= end),
  );
  return [...apart, ...people]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

/** Every state that the word may speak of; several share a name. */
function codesOf(folded: string): string[] {
  index ??= buildIndex();
  const bare = /^\p{Script=Arabic}/u.test(folded) ? folded.replace(clitics, '') : folded;
  return (index.get(bare.slice(0, key)) ?? [])
    .filter(([one]) => begins(bare, one))
    .map(([, code]) => code);
}

function begins(word: string, beginning: string): boolean {
  if (beginning.endsWith('.'))
    return word.length + 1 === beginning.length && beginning.startsWith(word);
  return word.startsWith(beginning) && word.length <= beginning.length + longestEnding;
}

function buildIndex(): NonNullable<typeof index> {
  const built: NonNullable<typeof index> = new Map();
  for (const [code, beginnings] of peoples) {
    for (const beginning of beginnings.map(foldWord)) {
      if (beginning.includes(' ') || beginning.length < key) continue;
      const start = beginning.slice(0, key);
      built.set(start, [...(built.get(start) ?? []), [beginning, code]]);
    }
  }
  return built;
}
