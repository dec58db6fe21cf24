/** The posts that a draft and its variants make, in the layout that the person chose. */
import type { Count } from '../core/text/counting.ts';
import type { LayoutKind } from './state.ts';

export interface HalfText {
  readonly lang: string;
  readonly text: string;
}

export interface Post {
  readonly languages: readonly string[];
  readonly text: string;
  readonly count: Count | null;
}

/** PENDING the layout module. */
export function layOutPosts(
  kind: LayoutKind,
  halves: readonly HalfText[],
  count: (text: string) => Count | null,
): readonly Post[] {
  if (kind === 'one') {
    const text = halves.map((half) => half.text).join('\n\n');
    return [{ languages: halves.map(({ lang }) => lang), text, count: count(text) }];
  }
  return halves.map(({ lang, text }) => ({ languages: [lang], text, count: count(text) }));
}
