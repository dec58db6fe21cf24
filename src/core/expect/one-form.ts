/** Expectation: one form throughout (e-mail or courriel, not both); the rarer ones are flagged. */
import type { Hit } from '../find/hit.ts';
import type { Reading } from '../find/reading.ts';

/** The most frequent form stays, of equally frequent ones the first. A term with its inflections is one form. */
export function oneForm(hits: readonly Hit[], { text }: Reading): readonly Hit[] {
  const formOf = ({ entry, start, end }: Hit) => entry ?? text.slice(start, end).toLowerCase();
  const counts = new Map<string | number, number>();
  for (const hit of hits) counts.set(formOf(hit), (counts.get(formOf(hit)) ?? 0) + 1);
  let kept: string | number | undefined;
  for (const [form, count] of counts) {
    if (kept === undefined || count > (counts.get(kept) ?? 0)) kept = form;
  }
  return hits.filter((hit) => formOf(hit) !== kept);
}
