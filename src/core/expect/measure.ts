/** Expectation: each hit measures within bounds. */
import type { Hit } from '../find/hit.ts';
import { detected } from '../find/is.ts';
import type { Reading } from '../find/reading.ts';
import { terms } from '../find/terms.ts';
import type { CompiledExpect } from '../program.ts';
import type { Measure } from '../rule.ts';
import { strictestCount } from '../text/counting.ts';
import { countGraphemes } from '../text/graphemes.ts';
import { readingGrade } from '../text/reading-grade.ts';
import { firstFrom, type Span } from '../text/span.ts';
import { countWords, mostWords } from '../text/words.ts';

type Measuring = Extract<CompiledExpect, { kind: 'measure' }>;

/** How many of the spans, sorted and apart, lie wholly in the hit. */
const within = (spans: readonly Span[], { start, end }: Span) => {
  const first = firstFrom(spans, start);
  const last = firstFrom(spans, end);
  const crosses = (spans[last - 1]?.end ?? 0) > end;
  return Math.max(0, last - first - (crosses ? 1 : 0));
};

/** Sum of the scores of the listed words that lie wholly in the hit. */
function lexicon({ start, end }: Span, _: string, reading: Reading, list = -1): number {
  const scores = reading.program.terms.entryScore;
  const words = terms({ kind: 'terms', list }, reading);
  let sum = 0;
  for (let at = firstFrom(words, start); at < words.length; at++) {
    const word = words[at];
    if (!word || word.start >= end) break;
    if (word.end <= end) sum += scores[word.entry ?? -1] ?? 0;
  }
  return sum;
}

const measures: {
  readonly [M in Measure]: (
    hit: Hit,
    text: string,
    reading: Reading,
    list?: number,
  ) => number | null;
} = {
  characters: (_, text, { context }) =>
    strictestCount(text, context.sites ?? [])?.used ?? countGraphemes(text),
  graphemes: (_, text) => countGraphemes(text),
  words: (_, text) => countWords(text),
  tags: (hit, _, reading) => within(detected('hashtag', reading), hit),
  links: (hit, _, reading) => within(reading.links, hit),
  emoji: (hit, _, reading) => within(detected('emoji', reading), hit),
  grade: (_, text) => readingGrade(text),
  lexicon,
};

/** Null where the measure does not apply. */
function measured({ measure: name, list }: Measuring, hit: Hit, reading: Reading): number | null {
  const alt = hit.media === undefined ? undefined : reading.alts[hit.media];
  if (alt) return measures[name]({ start: 0, end: alt.text.length }, alt.text, alt, list);
  return measures[name](hit, reading.text.slice(hit.start, hit.end), reading, list);
}

/** True for a hit that is too short to have too many words, as most sentences are: they need not be counted. */
function isSurelyWithin(
  { measure: name, min, max }: Measuring,
  { start, end, media }: Hit,
): boolean {
  return name === 'words' && min <= 0 && media === undefined && mostWords(end - start) <= max;
}

export function measure(expect: Measuring, hits: readonly Hit[], reading: Reading): readonly Hit[] {
  if (expect.together !== undefined) {
    return weighedTogether(expect, expect.together, hits, reading);
  }
  return hits.filter((hit) => {
    if (isSurelyWithin(expect, hit)) return false;
    const value = measured(expect, hit, reading);
    return value !== null && (value < expect.min || value > expect.max);
  });
}

/**
 * The heaviest hit when all of them weigh too much together, the lightest when too little. Weights add up: in a draft
 * of more words they say nothing, and what is flagged would change with every word that is typed.
 */
function weighedTogether(
  expect: Measuring,
  mostWordsInDraft: number,
  hits: readonly Hit[],
  reading: Reading,
): readonly Hit[] {
  const weigh = (hit: Hit) => measured(expect, hit, reading) ?? 0;
  let sum = 0;
  for (const hit of hits) sum += weigh(hit);
  if (sum >= expect.min && sum <= expect.max) return [];
  if (countWords(reading.text) > mostWordsInDraft) return [];
  const weights = hits.map(weigh);
  const extreme = sum > expect.max ? Math.max(...weights) : Math.min(...weights);
  const at = weights.indexOf(extreme);
  return hits.slice(at, at + 1);
}
