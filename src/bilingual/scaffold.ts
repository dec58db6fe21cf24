/** What is certain of a sentence that the memory has no wording for: its values, addresses and tags, and the terms of the packs. */
import type { Span } from '../core/text/span.ts';
import { byPosition, touchesAny } from '../core/text/span.ts';
import { primaryOf } from './tags.ts';
import { readValues } from './values/index.ts';
import { writeValue } from './values/write.ts';

/** Stands for the words that a person has to write. */
export const gapMark = '[…]';

interface Certain extends Span {
  readonly text: string;
}

/**
 * In the order of the draft, with `gapMark` for the words between; empty when nothing is certain.
 * @param terms with their names in `to`
 */
export function scaffoldOf(
  source: string,
  from: string,
  to: string,
  terms: readonly (Span & { readonly target: string })[],
): string {
  const certain: Certain[] = terms.map(({ start, end, target }) => ({ start, end, text: target }));
  for (const value of readValues(source, primaryOf(from))) {
    const { start, end, isFirm, written } = value;
    if (!isFirm || touchesAny([...certain].sort(byPosition), start, end)) continue;
    certain.push({ start, end, text: writeValue(value, to) ?? written });
  }
  const text = certain.length === 0 ? '' : join(source, certain.sort(byPosition));
  return primaryOf(to) === 'fr' ? text : text.replace(/ (?=[:;!?])/g, '');
}

function join(source: string, certain: readonly Certain[]): string {
  let text = '';
  let from = 0;
  for (const { start, end, text: piece } of certain) {
    text += between(source.slice(from, start)) + piece;
    from = end;
  }
  return (text + between(source.slice(from))).replace(/\s+/g, ' ').trim();
}

/** Signs and spaces stay; words become a gap, with the sign that ends them. */
function between(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return text;
  const [before = ''] = /^\s*/.exec(text) ?? [];
  const [after = ''] = /[\s.!?…:;,«»()]*$/u.exec(text) ?? [];
  return `${before}${gapMark}${after.replace(/[\u00a0\u202f]/g, '')}`;
}
