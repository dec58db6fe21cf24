/** Has the language versions of the draft compared, and the draft with its variants as they are being written. */
import { effect } from '@preact/signals';
import type { Half } from '../bilingual/parity/index.ts';
import { versionPairs } from '../bilingual/parity/versions.ts';
import type { BilingualClient } from './bilingual-client.ts';
import type { State } from './state.ts';
import { asWritten } from './wording.ts';

type Pair = readonly [Half, Half];

/** From now on the differences in the state are those of the last report and of the wordings in view. */
export function followParity(state: State, bilingual: BilingualClient): void {
  effect(() => {
    const pairs = pairsOf(state);
    if (pairs.length === 0) state.parity.value = [];
    else void compare(state, bilingual, pairs);
  });
}

function pairsOf(state: State): readonly Pair[] {
  const report = state.report.value;
  if (!report) return [];
  const { segments } = report;
  const versions = versionPairs({ text: report.draft.text, segments });
  const found = state.variants.value;
  const isInView = state.tab.value === 'variants' && found !== null && found !== 'failed';
  if (!isInView || found.report !== report || state.inserted.value === report.draft.text) {
    return versions;
  }
  const included = found.variants.filter(({ to }) => !state.withheld.value.has(to));
  return [
    ...versions,
    ...included.flatMap((variant): Pair[] => {
      // A sentence that has no wording yet is not one that says something else.
      const written = asWritten(variant, state.edits.value).segments.filter(
        ({ target }) => target !== '',
      );
      const join = (texts: readonly string[]) => texts.join('\n');
      const source = join(written.map((segment) => segment.source));
      const target = join(written.map((segment) => segment.target));
      return written.length === 0
        ? []
        : [
            [
              { text: source, lang: variant.from },
              { text: target, lang: variant.to },
            ],
          ];
    }),
  ];
}

let latest: readonly Pair[] = [];

/** An answer to what has changed since is dropped; without a worker nothing is said. */
async function compare(
  state: State,
  bilingual: BilingualClient,
  pairs: readonly Pair[],
): Promise<void> {
  latest = pairs;
  const answers = await bilingual.parity(pairs).catch(() => []);
  if (latest !== pairs) return;
  state.parity.value = pairs.flatMap(([first, second], i) =>
    (answers[i] ?? []).map((finding) => ({ first, second, finding })),
  );
}
