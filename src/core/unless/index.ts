/** Drops the hits that a rule's exceptions cover. */
import type { Hit } from '../find/hit.ts';
import { run } from '../find/index.ts';
import type { Reading } from '../find/reading.ts';
import type { CompiledRule } from '../program.ts';
import { joinSpans, touchesAny } from '../text/span.ts';
import { isNegated } from './negated.ts';
import { isQuoted } from './quoted.ts';

/** Exceptions that a rule names instead of describing. */
export const builtIn = { negated: isNegated, quoted: isQuoted } as const;

/** What is left of `hits`: none that lies inside, or overlaps, an exception of the rule. */
export function withoutExceptions(
  hits: readonly Hit[],
  unless: CompiledRule['unless'],
  reading: Reading,
): readonly Hit[] {
  let left = hits;
  for (const exception of unless) {
    if (left.length === 0) break;
    if (typeof exception === 'string') {
      left = left.filter((hit) => !builtIn[exception](hit, reading));
    } else {
      const spans = joinSpans(run(exception, reading));
      if (spans.length > 0) left = left.filter(({ start, end }) => !touchesAny(spans, start, end));
    }
  }
  return left;
}
