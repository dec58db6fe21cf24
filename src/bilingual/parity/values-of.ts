/** The values of a half, read once for all that compares them. */
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
  const values = readValues(half.text, primaryOf(half.lang)).filter(
    ({ start, end }) => !touchesAny(idioms, start, end),
  );
  known.set(half, values);
  return values;
}
