/** Terms of the packs that one half names and the other does not, and names that a pack says to avoid. */

import { foldWord } from '../memory/normalise.ts';
import { wordingFor } from '../tags.ts';
import { findTerms, type Termbase } from '../terms.ts';
import type { Half, ParityFinding } from './finding.ts';

/** A term must be in the second half under its preferred or an allowed name; where it is not, that is shown. */
export function compareTerms(first: Half, second: Half, terms: Termbase): ParityFinding[] {
  const said = findTerms(terms, first.text, first.lang, second.lang);
  const found = findTerms(terms, second.text, second.lang, first.lang);
  const there = new Set(found.map(({ term }) => term));
  const loose = new Set(terms.entries.filter((entry) => entry.loose).map(({ id }) => id));
  const missing = said
    .filter(({ term }) => !there.has(term) && !loose.has(term))
    .filter(({ term }, i, all) => all.findIndex((one) => one.term === term) === i)
    .map(
      ({ start, end, target }): ParityFinding => ({
        kind: 'term',
        level: 'caution',
        first: { start, end },
        second: null,
        fix: target,
      }),
    );
  return [...missing, ...avoided(second, found, terms)];
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
