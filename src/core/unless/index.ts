/** Drops the hits that a rule's exceptions cover. */
import type { Hit } from '../find/hit.ts';
import { run } from '../find/index.ts';
import { isWithin } from '../find/near.ts';
import type { Reading } from '../find/reading.ts';
import type { CompiledException, CompiledRule } from '../program.ts';
import { stretchOf } from '../text/sentences.ts';
import { firstFrom, joinSpans, type Span, touchesAny } from '../text/span.ts';
import { isNegated } from './negated.ts';
import { isQuoted } from './quoted.ts';

/** Exceptions that a rule names instead of describing. */
export const builtIn = { negated: isNegated, quoted: isQuoted } as const;

/** What is left of `hits`: none that an exception of the rule covers. */
export function withoutExceptions(
  hits: readonly Hit[],
  unless: CompiledRule['unless'],
  reading: Reading,
): readonly Hit[] {
  let left = hits;
  for (const exception of unless) {
    if (left.length === 0) break;
    left = without(left, exception, reading);
  }
  return left;
}

function without(
  hits: readonly Hit[],
  exception: CompiledException,
  reading: Reading,
): readonly Hit[] {
  if (typeof exception === 'string') return hits.filter((hit) => !builtIn[exception](hit, reading));
  const spans = joinSpans(run(exception.find, reading));
  if (spans.length === 0) return hits;
  return hits.filter(({ start, end }) => {
    if (touchesAny(spans, start, end)) return false;
    const after = firstFrom(spans, end);
    // Of spans that do not overlap, the nearest on each side decide.
    return ![spans[after - 1], spans[after]].some(
      (span) => span && isClose({ start, end }, span, exception.within, reading),
    );
  });
}

function isClose(hit: Span, span: Span, words: number, { tokens, sentences }: Reading): boolean {
  if (words < 0) return false;
  const [first, second] = hit.start < span.start ? [hit, span] : [span, hit];
  return (
    stretchOf(sentences, hit.start) === stretchOf(sentences, span.start) &&
    isWithin(words, tokens, first.end, second.start)
  );
}
