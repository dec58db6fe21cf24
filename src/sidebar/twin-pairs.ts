/** The draft beside the posts of the mission's other accounts that should say the same. */
import type { Half } from '../bilingual/parity/index.ts';
import { primaryOf } from '../bilingual/tags.ts';
import type { State } from './state.ts';

/** The draft beside each post that says it again for another account, and beside the one that it was put in the box to say again. */
export function twinPairsOf(state: State, draft: Half): readonly (readonly [Half, Half])[] {
  const source = state.twinSource.value;
  const waiting = state.twins.value.filter((twin) => isRevision(draft.text, twin.source.text));
  const others = [...(source ? [source] : []), ...waiting];
  return others
    .filter(({ lang }) => primaryOf(lang) !== primaryOf(draft.lang))
    .map(({ text, lang }) => [draft, { text, lang }]);
}

/** Whether the text may be the other after some changes, not another post: of the words of each, more than half are in both. */
function isRevision(text: string, before: string): boolean {
  const [now, then] = [wordsOf(text), wordsOf(before)];
  const kept = [...now].filter((word) => then.has(word)).length;
  return kept > Math.max(now.size, then.size) / 2;
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
