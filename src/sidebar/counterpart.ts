/** The same message in another language, in a box beside the draft: what it says is compared while both are written. */
import { effect } from '@preact/signals';
import type { Half } from '../bilingual/parity/index.ts';
import { mainLanguage } from '../bilingual/shares.ts';
import type { BilingualClient } from './bilingual-client.ts';
import { halfOf } from './half.ts';
import type { State } from './state.ts';

/** From now on the language of the counterpart in the state is that of its text. */
export function followCounterpart(state: State, bilingual: BilingualClient): void {
  effect(() => {
    const text = state.counterpart.value;
    if (!text) return;
    bilingual.segments(text, undefined).then(
      (segments) => {
        if (state.counterpart.peek() === text) {
          state.counterpartLang.value = mainLanguage({ text, segments });
        }
      },
      // Without the worker nothing is compared.
      () => {},
    );
  });
}

/**
 * `none`: one of the two boxes is empty. `unknown`: the language of one of them cannot be told. `same`: both are in one
 * language. `pair`: they can be compared.
 */
export type Comparison =
  | { readonly kind: 'none' | 'unknown' }
  | { readonly kind: 'same'; readonly lang: string }
  | { readonly kind: 'pair'; readonly pair: readonly [Half, Half] };

/** The draft as last checked, and its counterpart. */
export function comparisonOf(state: State): Comparison {
  const report = state.report.value;
  const text = state.counterpart.value ?? '';
  if (!report || report.draft.text.trim() === '' || text.trim() === '') return { kind: 'none' };
  const first = halfOf(report);
  const second = { text, lang: state.counterpartLang.value };
  if (first.lang === 'und' || second.lang === 'und') return { kind: 'unknown' };
  if (first.lang === second.lang) return { kind: 'same', lang: first.lang };
  return { kind: 'pair', pair: [first, second] };
}
