/** Things of the lexicon that one half names and the other does not. */
import { findQuotations } from '../../core/text/quotations.ts';
import { joinSpans, type Span, touchesAny } from '../../core/text/span.ts';
import { type Concept, findConcepts, hasLexicon } from '../lexicon/index.ts';
import { findWordless } from '../placeables.ts';
import { primaryOf } from '../tags.ts';
import type { Half } from './finding.ts';
import { isSameName } from './name-forms.ts';
import { findSharedBodies } from './organisations.ts';

/** What an address says in its path is said to no reader; a tag is. */
export function proseOf(text: string): string {
  const apart = findWordless(text).filter(({ kind }) => kind !== 'tag');
  return apart.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** One list of what it may say for each place. */
export function byPlace(concepts: readonly Concept[]): readonly (readonly Concept[])[] {
  const places = new Map<number, Concept[]>();
  for (const one of concepts) places.set(one.start, [...(places.get(one.start) ?? []), one]);
  return [...places.values()];
}

/** What only the first names, and what only the second does; nothing where the list does not speak both languages. */
export function findUnsaid(
  first: Half,
  second: Half,
): { readonly missing: readonly Span[]; readonly added: readonly Span[] } {
  const [from, to] = [primaryOf(first.lang), primaryOf(second.lang)];
  if (!hasLexicon(from) || !hasLexicon(to)) return { missing: [], added: [] };
  const [a, b] = [findConcepts(proseOf(first.text), from), findConcepts(proseOf(second.text), to)];
  const all = [unsaid(first, second, a, b), unsaid(second, first, b, a)] as const;
  // What one half alone names must be a thing that cannot be left out, unless the other names something else instead.
  const isInstead = all.every((things) => things.length > 0);
  const [missing = [], added = []] = all.map((things) =>
    things.filter(({ isCore }) => isCore || isInstead).map(({ start, end }) => ({ start, end })),
  );
  return { missing, added };
}

/** Places where a thing is named that the other half does not name in any word that may mean it. */
function unsaid(
  { text }: Half,
  other: Half,
  here: readonly Concept[],
  there: readonly Concept[],
): readonly Concept[] {
  const said = new Set(there.map(({ id }) => id));
  const places = byPlace(here).filter((ids) => !ids.some(({ id }) => said.has(id)));
  const things = places.flatMap((ids) => {
    const needed = ids.filter(({ isNeeded, isPlain }) => isNeeded && isPlain);
    return needed.find(({ isCore }) => isCore) ?? needed[0] ?? [];
  });
  if (things.length === 0) return [];
  const apart = joinSpans([
    ...findWordless(text),
    ...findQuotations(text),
    // « La Cour » of a court that the other half names by its initials is said.
    ...findSharedBodies(text, other.text),
  ]);
  return things
    .filter(({ start, end }) => !touchesAny(apart, start, end))
    .filter(({ id }, i) => things.findIndex((each) => each.id === id) === i)
    .filter((thing) => !(titles.has(thing.id) && isBesideShared(text, thing, other.text)));
}

/** What people and bodies are: beside a name that both halves have, one may leave it out. */
const titles: ReadonlySet<string> = new Set(
  'minister ambassador president prime-minister mayor governor doctor consulate teacher university school hospital museum library festival airport theatre bank'.split(
    ' ',
  ),
);

function isBesideShared(text: string, { start, end }: Span, other: string): boolean {
  const behind = /^[ \u00a0](\p{Lu}[\p{L}\p{M}]{2,}|\p{Script=Arabic}{3,})/u.exec(text.slice(end));
  const before = /(\p{Lu}[\p{L}\p{M}]{2,})[ \u00a0]$/u.exec(text.slice(0, start));
  const names = other.match(/\p{Lu}[\p{L}\p{M}]{2,}|\p{Script=Arabic}{3,}/gu) ?? [];
  return [behind?.[1], before?.[1]].some(
    (name) => name !== undefined && names.some((each) => isSameName(name, each)),
  );
}
