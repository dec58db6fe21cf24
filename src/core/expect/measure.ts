/** Expectation: each hit measures within bounds. */
import type { Hit } from '../find/hit.ts';
import { detected } from '../find/is.ts';
import type { Reading } from '../find/reading.ts';
import type { CompiledExpect } from '../program.ts';
import type { Measure } from '../rule.ts';
import { countFor } from '../text/counting.ts';
import { countGraphemes } from '../text/graphemes.ts';
import { readingGrade } from '../text/reading-grade.ts';
import { firstFrom, type Span } from '../text/span.ts';
import { countWords } from '../text/words.ts';

/** How many of the spans, sorted and apart, lie wholly in the hit. */
const within = (spans: readonly Span[], { start, end }: Span) => {
  const first = firstFrom(spans, start);
  const last = firstFrom(spans, end);
  const crosses = (spans[last - 1]?.end ?? 0) > end;
  return Math.max(0, last - first - (crosses ? 1 : 0));
};

const measures: {
  readonly [M in Measure]: (hit: Hit, text: string, reading: Reading) => number | null;
} = {
  characters: (_, text, { context }) =>
    (context.site && countFor(text, context.site)?.used) || countGraphemes(text),
  graphemes: (_, text) => countGraphemes(text),
  words: (_, text) => countWords(text),
  tags: (hit, _, reading) => within(detected('hashtag', reading), hit),
  links: (hit, _, reading) => within(reading.links, hit),
  emoji: (hit, _, reading) => within(detected('emoji', reading), hit),
  grade: (_, text) => readingGrade(text),
};

/** Null where the measure does not apply. */
function measured(name: Measure, hit: Hit, reading: Reading): number | null {
  const alt = hit.media === undefined ? undefined : reading.alts[hit.media];
  if (alt) return measures[name]({ start: 0, end: alt.text.length }, alt.text, alt);
  return measures[name](hit, reading.text.slice(hit.start, hit.end), reading);
}

export function measure(
  expect: Extract<CompiledExpect, { kind: 'measure' }>,
  hits: readonly Hit[],
  reading: Reading,
): readonly Hit[] {
  return hits.filter((hit) => {
    const value = measured(expect.measure, hit, reading);
    return value !== null && (value < expect.min || value > expect.max);
  });
}
