/** Expectation: each hit measures within bounds. */
import { emoji } from '../find/detect/emoji.ts';
import { hashtag } from '../find/detect/hashtag.ts';
import type { Hit } from '../find/hit.ts';
import type { Reading } from '../find/reading.ts';
import type { CompiledExpect } from '../program.ts';
import type { Measure } from '../rule.ts';
import { countFor } from '../text/counting.ts';
import { countGraphemes } from '../text/graphemes.ts';
import type { Span } from '../text/span.ts';
import { countWords } from '../text/words.ts';

const within = (spans: readonly Span[], { start, end }: Span) =>
  spans.filter((span) => span.start >= start && span.end <= end).length;

const measures: { readonly [M in Measure]: (hit: Hit, text: string, reading: Reading) => number } =
  {
    characters: (_, text, { context }) =>
      (context.site && countFor(text, context.site)?.used) || countGraphemes(text),
    graphemes: (_, text) => countGraphemes(text),
    words: (_, text) => countWords(text),
    tags: (hit, _, reading) => within(hashtag(reading), hit),
    links: (hit, _, reading) => within(reading.links, hit),
    emoji: (hit, _, reading) => within(emoji(reading), hit),
  };

export function measure(
  expect: Extract<CompiledExpect, { kind: 'measure' }>,
  hits: readonly Hit[],
  reading: Reading,
): readonly Hit[] {
  return hits.filter((hit) => {
    const value = measures[expect.measure](hit, reading.text.slice(hit.start, hit.end), reading);
    return value < expect.min || value > expect.max;
  });
}
