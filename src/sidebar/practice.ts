/** Practice: sample drafts that teach, in the scratchpad, with every remark explained at once. */
import { effect } from '@preact/signals';
import type { Session } from './session.ts';

/** Each has a name and a text among the strings. */
export const samples = ['visit', 'visa', 'tone', 'warm'] as const;

/** The address that the first run leads to. */
export function isPractice(): boolean {
  return location.hash === '#practice';
}

/** Unfolds the reasons of each new finding; what the person folds up stays so. */
export function explainEverything({ state }: Session): () => void {
  const seen = new Set<string>();
  return effect(() => {
    const fresh = state.shown.value.map(({ id }) => id).filter((id) => !seen.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) seen.add(id);
    state.unfolded.value = new Set([...state.unfolded.peek(), ...fresh]);
  });
}
