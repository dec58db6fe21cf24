/** Which sentences of a variant a machine may draft, and where its drafts go. */
import type { ToWord } from '../bilingual/translator/word-draft.ts';
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

/** Puts a draft in its field, unless the person has begun to write there, and remembers that a machine made it. */
export function takeMachine(state: State, to: string, source: string, text: string): void {
  const key = editKey(to, { source });
  if (state.edits.value.has(key)) return;
  state.machine.value = new Map(state.machine.value).set(key, text);
  state.edits.value = new Map(state.edits.value).set(key, text);
}
