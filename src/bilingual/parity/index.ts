/** Whether two halves of a message, in two languages, say the same thing: values, names, terms, denials, order, length. */
import { buildTermbase, type Termbase } from '../terms.ts';
import { compareEndings } from './ending.ts';
import type { Half, ParityFinding } from './finding.ts';
import { compareLengths } from './missing.ts';
import { compareNames } from './names.ts';
import { compareNegation } from './negation.ts';
import { compareOrder } from './order.ts';
import { compareTerms } from './terms.ts';
import { findUntranslated } from './untranslated.ts';
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
  const length = compareLengths(first, second);
  // Of a half that is not there nothing more can be said.
  if (length.some(({ kind }) => kind === 'missing-half')) return length;
  const all = [
    ...length,
    ...findUntranslated(first, second),
    ...compareOrder(first, second),
    ...compareEndings(first, second),
    ...compareValues(first, second, twins),
    ...compareNames(first, second),
    ...compareTerms(first, second, terms),
    ...compareNegation(first, second),
  ];
  const place = ({ first: one, second: other }: ParityFinding) =>
    one ? one.start : first.text.length + (other?.start ?? 0);
  return all.sort((a, b) => place(a) - place(b));
}
