/** The registry of finders: one for each kind of find. */
import type { CompiledFind } from '../program.ts';
import { all } from './all.ts';
import { any } from './any.ts';
import type { Hit } from './hit.ts';
import { is } from './is.ts';
import { near } from './near.ts';
import { not } from './not.ts';
import { pattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import { terms } from './terms.ts';

export type Run = (find: CompiledFind, reading: Reading) => readonly Hit[];

/** Finders get `run` to look for their parts. */
const finders: {
  readonly [K in CompiledFind['kind']]: (
    find: Extract<CompiledFind, { kind: K }>,
    reading: Reading,
    run: Run,
  ) => readonly Hit[];
} = { terms, pattern, is, any, all, not, near };

/** Hits of a find in order of reading; hits of one finder do not overlap. */
export function run(find: CompiledFind, reading: Reading): readonly Hit[] {
  switch (find.kind) {
    case 'terms':
      return finders.terms(find, reading, run);
    case 'pattern':
      return finders.pattern(find, reading, run);
    case 'is':
      return finders.is(find, reading, run);
    case 'any':
      return finders.any(find, reading, run);
    case 'all':
      return finders.all(find, reading, run);
    case 'not':
      return finders.not(find, reading, run);
    case 'near':
      return finders.near(find, reading, run);
  }
}
