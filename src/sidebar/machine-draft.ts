/** Which sentences of a variant a machine may draft, and where its drafts go. */
import type { ToWord, Worded } from '../bilingual/translator/word-draft.ts';
import type { Variant } from '../bilingual/variant.ts';
import type { Report } from './pipeline.ts';
import type { State } from './state.ts';
import { type Edits, editKey, wordingsOf } from './wording.ts';

/** Those without a wording, which the person has not begun to write. The whole draft decides whether they may leave. */
export function toWord(variant: Variant, { draft, findings }: Report, edits: Edits): ToWord {
  const open = wordingsOf(variant, edits).filter(
    ({ segment, isOwn, isReady }) => !segment.verbatim && !isOwn && !isReady,
  );
  return {
    draft: draft.text,
    findings: findings.map(({ topic, level }) => ({ topic, level })),
    sentences: open.map(({ segment: { source, terms } }) => ({
      source,
      terms: terms.flatMap(({ source: name, target }) => {
        const start = source.indexOf(name);
        return start < 0 ? [] : [{ start, end: start + name.length, target }];
      }),
    })),
    from: variant.from,
    to: variant.to,
  };
}

/** Puts the drafts in their fields, and remembers that a machine made them. */
export function withMachine(
  state: State,
  variant: Variant,
  { sentences }: ToWord,
  worded: readonly Worded[],
): void {
  const edits = new Map(state.edits.value);
  const machine = new Map(state.machine.value);
  for (const [i, { source }] of sentences.entries()) {
    const answer = worded[i];
    const segment = variant.segments.find((each) => each.source === source);
    if (answer?.kind !== 'worded' || !segment) continue;
    edits.set(editKey(variant.to, segment), answer.text);
    machine.set(editKey(variant.to, segment), answer.text);
  }
  state.machine.value = machine;
  state.edits.value = edits;
}
