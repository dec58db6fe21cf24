/** The memory's sentence, with the words that the draft does not have marked. */
import type { DiffPart } from '../../bilingual/variant.ts';

/** Words that only the draft has are left out: this is the sentence that the wording was written for. */
export function WordDiff({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <bdi class="word-diff">
      {parts
        .filter(({ kind }) => kind !== 'added')
        .map(({ kind, text }, i) => (kind === 'same' ? text : <mark key={i}>{text}</mark>))}
    </bdi>
  );
}
