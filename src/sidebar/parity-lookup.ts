/** Has the language versions of the draft compared, and the draft with what says the same in other languages beside it. */
import { effect } from '@preact/signals';
import type { Half } from '../bilingual/parity/index.ts';
import { versionPairs } from '../bilingual/parity/versions.ts';
import type { Variant } from '../bilingual/variant.ts';
import type { Draft } from '../core/draft.ts';
import type { BilingualClient } from './bilingual-client.ts';
import { comparisonOf } from './counterpart.ts';
import { halfOf } from './half.ts';
import type { Report } from './pipeline.ts';
import type { Difference, State } from './state.ts';
import { twinPairsOf } from './twin-pairs.ts';
import { asWritten } from './wording.ts';

/** Two halves, and what of the state they are. */
interface Pair {
  readonly halves: readonly [Half, Half];
  readonly name: string;
}

/** From now on the differences in the state are those of the last report and of what is written beside it. */
export function followParity(state: State, bilingual: BilingualClient): void {
  effect(() => {
    const report = state.report.value;
    const pairs = report ? pairsOf(state, report) : [];
    if (pairs.length === 0) {
      latest = pairs;
      state.parity.value = [];
    } else void compare(state, bilingual, pairs);
  });
}

function pairsOf(state: State, report: Report): readonly Pair[] {
  const versions = versionPairs(comparedOf(state, report));
  const comparison = comparisonOf(state);
  const twins = twinPairsOf(state, halfOf(report));
  return [
    ...versions.map((halves): Pair => ({ halves, name: `version ${halves[1].lang}` })),
    ...twins.map((halves): Pair => ({ halves, name: `twin ${halves[1].lang}` })),
    ...(comparison.kind === 'pair' ? [{ halves: comparison.pair, name: 'counterpart' }] : []),
    ...variantsInView(state, report).flatMap((variant) => pairOf(state, variant)),
  ];
}

/** The whole thread, once it stands in the page: before that what is yet to come would be said to be missing. */
function comparedOf(state: State, { draft, segments, whole }: Report): Draft {
  return state.thread.value ? { text: draft.text, segments } : whole;
}

function variantsInView(state: State, report: Report): readonly Variant[] {
  const found = state.variants.value;
  if (state.tab.value !== 'variants' || found === null || found === 'failed') return [];
  if (found.report !== report || state.inserted.value === report.draft.text) return [];
  return found.variants.filter(({ to }) => !state.withheld.value.has(to));
}

function pairOf(state: State, variant: Variant): readonly Pair[] {
  // A sentence that has no wording yet is not one that says something else.
  const written = asWritten(variant, state.edits.value).segments.filter(
    ({ target }) => target !== '',
  );
  const join = (texts: readonly string[]) => texts.join('\n');
  if (written.length === 0) return [];
  const source = { text: join(written.map((each) => each.source)), lang: variant.from };
  const target = { text: join(written.map((each) => each.target)), lang: variant.to };
  return [{ halves: [source, target], name: `variant ${variant.to}` }];
}

let latest: readonly Pair[] = [];

/** An answer to what has changed since is dropped; without a worker nothing is said. */
async function compare(
  state: State,
  bilingual: BilingualClient,
  pairs: readonly Pair[],
): Promise<void> {
  latest = pairs;
  const answers = await bilingual.parity(pairs.map(({ halves }) => halves)).catch(() => []);
  if (latest !== pairs) return;
  state.parity.value = pairs.flatMap(({ halves: [first, second], name }, i) =>
    (answers[i] ?? []).map((finding): Difference => ({ first, second, finding, pair: name })),
  );
}
