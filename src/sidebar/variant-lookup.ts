/** Looks the draft up in the memory while its variants are in view. */
import { effect, signal } from '@preact/signals';
import type { BilingualClient } from './bilingual-client.ts';
import type { Report } from './pipeline.ts';
import type { State } from './state.ts';

/** Milliseconds after which a lookup counts as failed. */
const patience = 5000;

/** From now on the variants in the state are those of the last report, save right after an insertion. */
export function followVariants(state: State, bilingual: BilingualClient): void {
  const readiness = signal(0);
  bilingual.onReady = () => {
    readiness.value += 1;
  };
  effect(() => {
    void readiness.value;
    void state.active.value?.memories;
    const report = state.report.value;
    const mission = state.active.value?.mission;
    if (state.tab.value !== 'variants') return;
    if (report && report.draft.text === state.inserted.peek()) return;
    if (!report || !mission || report.draft.text.trim() === '') state.variants.value = null;
    else void lookUp(state, bilingual, report, mission.languages);
  });
}

async function lookUp(
  state: State,
  bilingual: BilingualClient,
  report: Report,
  targets: readonly string[],
): Promise<void> {
  const { text } = report.draft;
  const request = { text, segments: report.segments, targets };
  const found = await Promise.race([
    bilingual.variants(request).catch(() => 'failed' as const),
    new Promise<'failed'>((resolve) => setTimeout(() => resolve('failed'), patience)),
  ]);
  if (state.report.value !== report) return;
  state.inserted.value = null;
  state.variants.value = found === 'failed' ? 'failed' : { report, variants: found };
}
