/** Which mark comes after the caret, or before it; round again at the ends of the draft. */
import type { Mark } from '../../protocol/link.ts';

/**
 * @param from where the person is: the mark gone to last, or else the caret's offset; a mark around the caret comes
 * first in both directions
 */
export function markFrom(
  marks: readonly Mark[],
  from: { readonly finding: string | null; readonly offset: number },
  by: 1 | -1,
): Mark | null {
  const inOrder = [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
  if (by < 0) inOrder.reverse();
  const last = inOrder.findIndex(({ finding }) => finding === from.finding);
  if (last >= 0) return inOrder[(last + 1) % inOrder.length] ?? null;
  const isAhead = ({ start, end }: Mark) => (by > 0 ? end > from.offset : start < from.offset);
  return inOrder.find(isAhead) ?? inOrder[0] ?? null;
}
