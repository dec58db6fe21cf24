/** What the memory that ships does for a hundred French drafts that were written before it: counts alone, never a text. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildMemory } from '../../src/bilingual/memory.ts';
import { segmentDraft } from '../../src/bilingual/segments.ts';
import { buildTermbase } from '../../src/bilingual/terms.ts';
import type { VariantSegment } from '../../src/bilingual/variant.ts';
import { suggestVariants } from '../../src/bilingual/variants.ts';
import { readWordings } from '../../src/cli/wordings.ts';

const outcomes = ['exact', 'values', 'similar', 'distant', 'terms', 'nothing'] as const;
type Outcome = (typeof outcomes)[number];
type Shares = Readonly<Record<Outcome, number>>;

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const { drafts } = JSON.parse(readFileSync(path('held-out/drafts.fr.json'), 'utf8')) as {
  readonly drafts: readonly { readonly text: string }[];
};
const now = Date.UTC(2026, 10, 22);

/** `similar` is offered as the start of an answer; `distant`, from 60 to 74 of 100, on request only. */
function outcomeOf({ match, target, scaffold }: VariantSegment): Outcome {
  if (match?.kind === 'exact') return 'exact';
  if (match?.kind === 'values') return 'values';
  if (target !== '') return 'similar';
  if (match) return 'distant';
  return scaffold === '' ? 'nothing' : 'terms';
}

/** Of the sentences that need words in the other language. */
async function countOutcomes(to: string): Promise<Record<Outcome, number>> {
  const { pairs, terms } = await readWordings({
    mission: path('../../assets/missions/canada-tunis.json'),
  });
  const [memory, termbase] = [buildMemory(pairs), buildTermbase(terms)];
  const counts = { exact: 0, values: 0, similar: 0, distant: 0, terms: 0, nothing: 0 };
  for (const { text } of drafts) {
    const request = { text, segments: segmentDraft(text, 'fr'), targets: [to] };
    const variants = await suggestVariants(memory, termbase, request, now);
    for (const segment of variants.flatMap(({ segments }) => segments)) {
      if (!segment.verbatim) counts[outcomeOf(segment)] += 1;
    }
  }
  return counts;
}

/** Percent, as the README has them for a language. */
function readFigures(language: string): Shares {
  const readme = readFileSync(path('../../README.md'), 'utf8');
  const said = new RegExp(`in ${language}: ([^;.]*)[;.]`).exec(readme)?.[1] ?? '';
  const figures = Array.from(said.matchAll(/(\d+)[ \u00a0]%/g), ([, figure]) => Number(figure));
  expect(figures).toHaveLength(outcomes.length);
  return Object.fromEntries(outcomes.map((name, i) => [name, figures[i] ?? Number.NaN])) as Shares;
}

describe.each([
  ['English', 'en-CA'],
  ['Arabic', 'ar'],
])('a hundred French drafts, to %s', (language, to) => {
  let counts: Record<Outcome, number>;
  let all = 0;
  beforeAll(async () => {
    counts = await countOutcomes(to);
    all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    console.log(`${language}, ${all} sentences:`, JSON.stringify(counts));
    // A busy machine takes its time for so many lookups.
  }, 60_000);

  it('have no fewer sentences than drafts', () => {
    expect(drafts).toHaveLength(100);
    expect(all).toBeGreaterThanOrEqual(100);
  });

  it('come to what the README says', () => {
    for (const [name, percent] of Object.entries(readFigures(language))) {
      const measured = (100 * counts[name as Outcome]) / all;
      // As far as the memory that ships may grow or shrink before somebody writes it again.
      expect(Math.abs(measured - percent), `${name}: ${measured.toFixed(1)} %`).toBeLessThan(2);
    }
  });
});
