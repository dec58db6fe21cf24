/** The values of a half, read once for all that compares them. */
import { findQuotations } from '../../core/text/quotations.ts';
import { touchesAny } from '../../core/text/span.ts';
import { primaryOf } from '../tags.ts';
import { readValues, type Value } from '../values/index.ts';
import type { Half } from './finding.ts';
import { findIdioms } from './idioms.ts';

const known = new WeakMap<Half, readonly Value[]>();

/** In the order of the text, without the figures that count nothing. */
export function valuesOf(half: Half): readonly Value[] {
  const read = known.get(half);
  if (read) return read;
  const idioms = findIdioms(half.text);
  const quotations = findQuotations(half.text);
  // A title in quotation marks keeps its number words in whatever language it has.
  const values = readValues(half.text, primaryOf(half.lang)).filter(
    ({ start, end, isFirm }) =>
      !touchesAny(idioms, start, end) && (isFirm || !touchesAny(quotations, start, end)),
  );
  known.set(half, values);
  return values;
}
