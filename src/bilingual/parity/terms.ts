/** Terms of the packs and things of the lexicon that one half names and the other does not, and names to avoid. */
import { findQuotations } from '../../core/text/quotations.ts';
import { joinSpans, type Span, touchesAny } from '../../core/text/span.ts';
import { type Concept, findConcepts, hasLexicon } from '../lexicon/index.ts';
import { foldWord } from '../memory/normalise.ts';
import { findWordless } from '../placeables.ts';
import { primaryOf, wordingFor } from '../tags.ts';
import { findTerms, type Termbase } from '../terms.ts';
import type { Half, ParityFinding } from './finding.ts';

/** What must be in the other half under any of its names, and where it is not, that is shown. */
export function compareTerms(first: Half, second: Half, terms: Termbase): ParityFinding[] {
  const said = findTerms(terms, first.text, first.lang, second.lang);
  const found = findTerms(terms, second.text, second.lang, first.lang);
  const loose = new Set(terms.entries.filter((entry) => entry.loose).map(({ id }) => id));
  const isMissing = (
    term: (typeof said)[number],
    there: typeof said,
    [here, other]: [Half, Half],
  ) =>
    !there.some((one) => one.term === term.term) &&
    !loose.has(term.term) &&
    !isLoose(term.source, here, other);
  const missing = said
    .filter((term) => isMissing(term, found, [first, second]))
    .filter(({ term }, i, all) => all.findIndex((one) => one.term === term) === i);
  const added = found.filter((term) => isMissing(term, said, [second, first]));
  const own = missing.map(({ start, end, target }) => toFinding({ start, end }, null, target));
  const other = pairUp(
    own,
    added.map(({ start, end }) => ({ start, end })),
  );
  return [...other, ...compareThings(first, second, other), ...avoided(second, found, terms)];
}

/** The other half says it in words that no pack lists: « la section » of visas as "visa services". */
function isLoose(source: string, here: Half, there: Half): boolean {
  const [from, to] = [primaryOf(here.lang), primaryOf(there.lang)];
  if (!hasLexicon(from) || !hasLexicon(to)) return false;
  const parts = byPlace(findConcepts(source, from).filter(({ isPlain }) => isPlain));
  if (parts.length === 0) return false;
  const said = new Set(findConcepts(proseOf(there.text), to).map(({ id }) => id));
  const needed = parts.filter((ids) => ids.some(({ isNeeded }) => isNeeded));
  return (needed.length > 0 ? needed : parts).every((ids) => ids.some(({ id }) => said.has(id)));
}

/** What an address says in its path is said to no reader; a tag is. */
function proseOf(text: string): string {
  const apart = findWordless(text).filter(({ kind }) => kind !== 'tag');
  return apart.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** One list of what it may say for each place. */
function byPlace(concepts: readonly Concept[]): readonly (readonly Concept[])[] {
  const places = new Map<number, Concept[]>();
  for (const one of concepts) places.set(one.start, [...(places.get(one.start) ?? []), one]);
  return [...places.values()];
}

/** Each thing that only one half names; a thing that only the other names is shown beside it. */
function compareThings(
  first: Half,
  second: Half,
  known: readonly ParityFinding[],
): ParityFinding[] {
  const [from, to] = [primaryOf(first.lang), primaryOf(second.lang)];
  if (!hasLexicon(from) || !hasLexicon(to)) return [];
  const [a, b] = [findConcepts(proseOf(first.text), from), findConcepts(proseOf(second.text), to)];
  const isNew = (at: 'first' | 'second') => (span: Span) =>
    !known.some((finding) => finding[at] && touchesAny([finding[at]], span.start, span.end));
  const all = [
    unsaid(first.text, a, b).filter(isNew('first')),
    unsaid(second.text, b, a).filter(isNew('second')),
  ] as const;
  // Arabic names more things in full than it leaves out: what it alone names must be one that cannot be left out,
  // unless the other half names something else instead.
  const isInstead = all.every((things) => things.length > 0);
  const [missing = [], added = []] = all.map((things, i) =>
    things.filter(({ isCore }) => isCore || isInstead || [from, to][i] !== 'ar'),
  );
  return pairUp(
    missing.map((thing) => toFinding(spanOf(thing), null, null)),
    added.map(spanOf),
  );
}

/** Places where a thing is named that the other half does not name in any word that may mean it. */
function unsaid(
  text: string,
  here: readonly Concept[],
  there: readonly Concept[],
): readonly Concept[] {
  const said = new Set(there.map(({ id }) => id));
  const apart = joinSpans([...findWordless(text), ...findQuotations(text)]);
  const places = byPlace(here).filter(
    (ids) =>
      ids.some(({ isNeeded, isPlain }) => isNeeded && isPlain) &&
      !ids.some(({ id }) => said.has(id)),
  );
  const things = places.flatMap((ids) => ids.find(({ isCore }) => isCore) ?? ids[0] ?? []);
  return things
    .filter(({ start, end }) => !touchesAny(apart, start, end))
    .filter(({ id }, i) => things.findIndex((other) => other.id === id) === i);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function pairUp(missing: readonly ParityFinding[], added: readonly Span[]): ParityFinding[] {
  const paired = missing.map((finding, i) => ({ ...finding, second: added[i] ?? null }));
  const rest = added.slice(missing.length).map((span) => toFinding(null, span, null));
  return [...paired, ...rest];
}

function toFinding(first: Span | null, second: Span | null, fix: string | null): ParityFinding {
  return { kind: 'term', level: 'caution', first, second, fix };
}

function avoided(
  half: Half,
  found: ReturnType<typeof findTerms>,
  { entries }: Termbase,
): ParityFinding[] {
  return found.flatMap(({ term, source, start, end }): ParityFinding[] => {
    const names = entries.find(({ id }) => id === term)?.names ?? {};
    const isAvoided = Object.values(names).some(({ forbidden = [] }) =>
      forbidden.some((name) => foldWord(name) === foldWord(source)),
    );
    if (!isAvoided) return [];
    const preferred = Object.fromEntries(
      Object.entries(names).map(([tag, name]) => [tag, name.preferred]),
    );
    const fix = wordingFor(preferred, half.lang)?.text ?? null;
    return [{ kind: 'forbidden', level: 'caution', first: null, second: { start, end }, fix }];
  });
}
