/** Whether two halves of a message, in two languages, say the same thing: values, names, terms, denials. */
import { buildTermbase, type Termbase } from '../terms.ts';
import type { Half, ParityFinding } from './finding.ts';
import { compareNames } from './names.ts';
import { compareNegation } from './negation.ts';
import { compareTerms } from './terms.ts';
import { compareValues, type Twins } from './values.ts';

export type { Half, ParityFinding, ParityKind } from './finding.ts';
export type { Twins } from './values.ts';

/** What the packs in force know of both languages. */
export interface ParityKnowledge {
  readonly terms?: Termbase | undefined;
  /** Handles that stand for one another. */
  readonly twins?: Twins | undefined;
}

const noTerms = buildTermbase([]);

/** In the order of the first half, then of the second; empty when nothing differs, as far as can be told. */
export function compareHalves(
  first: Half,
  second: Half,
  { terms = noTerms, twins = [] }: ParityKnowledge = {},
): readonly ParityFinding[] {
  const all = [
    ...compareValues(first, second, twins),
    ...compareNames(first, second),
    ...compareTerms(first, second, terms),
    ...compareNegation(first, second),
  ];
  const place = ({ first: one, second: other }: ParityFinding) =>
    one ? one.start : first.text.length + (other?.start ?? 0);
  return all.sort((a, b) => place(a) - place(b));
}
