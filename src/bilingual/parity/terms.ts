/** Terms of the packs and things of the lexicon that one half names and the other does not, and names to avoid. */
import { foldWord } from '../../core/text/fold-word.ts';
import { joinSpans, type Span, touchesAny } from '../../core/text/span.ts';
import { findConcepts, hasLexicon } from '../lexicon/index.ts';
import { primaryOf, wordingFor } from '../tags.ts';
import type { TermEntry } from '../term-entry.ts';
import { findTerms, type Termbase } from '../terms.ts';
import type { Half, ParityFinding } from './finding.ts';
import { hasNameOf } from './organisations.ts';
import { byPlace, findUnsaid, proseOf } from './things.ts';

type Found = ReturnType<typeof findTerms>;

/** What must be in the other half under any of its names, and where it is not, that is shown. */
export function compareTerms(first: Half, second: Half, terms: Termbase): ParityFinding[] {
  const said = findTerms(terms, first.text, first.lang, second.lang);
  const found = findTerms(terms, second.text, second.lang, first.lang);
  const entries = new Map(terms.entries.map((entry) => [entry.id, entry]));
  const lacking = (here: Found, there: Found, halves: readonly [Half, Half]) =>
    here.filter(
      ({ term, source, target }) =>
        !there.some((one) => one.term === term) &&
        entries.get(term)?.loose !== true &&
        !isLoose(source, primaryOf(halves[0].lang), halves[1]) &&
        !isLoose(target, primaryOf(halves[1].lang), halves[1]) &&
        !isBodySaid(entries.get(term), halves[1]),
    );
  const missing = lacking(said, found, [first, second]).filter(
    ({ term }, i, all) => all.findIndex((one) => one.term === term) === i,
  );
  const listed = pairUp(
    missing.map(({ start, end, target }) => toFinding({ start, end }, null, target)),
    lacking(found, said, [second, first]).map(({ start, end }) => ({ start, end })),
  );
  return [
    ...listed,
    ...compareThings(first, second, { first: joinSpans(said), second: joinSpans(found) }),
    ...avoided('first', first, said, terms),
    ...avoided('second', second, found, terms),
  ];
}

/** Things outside the terms; a thing that only the other half names is shown beside it. */
function compareThings(
  first: Half,
  second: Half,
  known: Readonly<Record<'first' | 'second', readonly Span[]>>,
): ParityFinding[] {
  const { missing, added } = findUnsaid(first, second);
  const isNew =
    (at: 'first' | 'second') =>
    ({ start, end }: Span) =>
      !touchesAny(known[at], start, end);
  return pairUp(
    missing.filter(isNew('first')).map((span) => toFinding(span, null, null)),
    added.filter(isNew('second')),
  );
}

/** The other half names the body otherwise than any pack does: by its account, by other initials. */
function isBodySaid(entry: TermEntry | undefined, { text }: Half): boolean {
  const names = Object.values(entry?.names ?? {}).flatMap(({ preferred, allowed = [] }) => [
    preferred,
    ...allowed,
  ]);
  const handles = (text.match(/@[\p{L}\p{N}_]+/gu) ?? []).map((handle) =>
    foldWord(handle.slice(1)),
  );
  return names.some(
    (name) =>
      handles.includes(foldWord(name).replace(/\s/g, '')) ||
      hasNameOf(name, text) ||
      hasShortOf(name, text),
  );
}

/** « Le Centre de surveillance » for one whose whole name is longer: it begins, or in English ends, as that does. */
function hasShortOf(name: string, text: string): boolean {
  const words = name.match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];
  if (words.length < 3) return false;
  const folded = foldWord(text);
  const [first = '', second = ''] = words;
  const [beforeLast = '', last = ''] = words.slice(-2);
  return [
    [first, second],
    [beforeLast, last],
  ].some(([one = '', other = '']) => {
    const at = folded.indexOf(foldWord(one));
    const end = at + foldWord(one).length;
    return at >= 0 && folded.slice(end, end + 6 + other.length).includes(foldWord(other));
  });
}

/** The other half says it in words that no pack lists: « la section » of visas as "visa services". */
function isLoose(name: string, from: string, there: Half): boolean {
  const to = primaryOf(there.lang);
  if (!hasLexicon(from) || !hasLexicon(to)) return false;
  const parts = byPlace(findConcepts(name, from).filter(({ isPlain }) => isPlain));
  if (parts.length === 0) return false;
  const said = new Set(findConcepts(proseOf(there.text), to).map(({ id }) => id));
  const needed = parts.filter((ids) => ids.some(({ isNeeded }) => isNeeded));
  return (needed.length > 0 ? needed : parts).every((ids) => ids.some(({ id }) => said.has(id)));
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
  at: 'first' | 'second',
  half: Half,
  found: Found,
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
    const nowhere = { first: null, second: null };
    return [{ kind: 'forbidden', level: 'caution', ...nowhere, [at]: { start, end }, fix }];
  });
}
