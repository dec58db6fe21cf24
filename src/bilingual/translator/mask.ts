/** Takes what is certain out of a sentence before a machine words it, and puts it back in its form in the other language. */
import { type Span, touchesAny } from '../../core/text/span.ts';
import { primaryOf } from '../tags.ts';
import { isSame, readValues, type Value } from '../values/index.ts';
import { writeValue } from '../values/write.ts';

export interface Masked {
  /** With a mark `⟦1⟧` in the place of each. */
  readonly text: string;
  /** What each mark stands for, in the other language. */
  readonly pieces: readonly string[];
  /** What the wording must say again. */
  readonly values: readonly Value[];
  readonly to: string;
}

/**
 * @param from BCP 47 tags
 * @param terms with their names in `to`
 */
export function mask(
  source: string,
  from: string,
  to: string,
  terms: readonly (Span & { readonly target: string })[],
): Masked {
  const values = readValues(source, primaryOf(from)).filter(({ isFirm }) => isFirm);
  const taken: (Span & { readonly text: string })[] = [];
  const take = ({ start, end }: Span, text: string) => {
    const inOrder = [...taken].sort((a, b) => a.start - b.start);
    if (!touchesAny(inOrder, start, end)) taken.push({ start, end, text });
  };
  for (const term of terms) take(term, term.target);
  for (const value of values) take(value, writeValue(value, to) ?? value.written);
  taken.sort((a, b) => a.start - b.start);
  let text = '';
  let at = 0;
  for (const [i, { start, end }] of taken.entries()) {
    text += `${source.slice(at, start)}⟦${i + 1}⟧`;
    at = end;
  }
  return { text: text + source.slice(at), pieces: taken.map((each) => each.text), values, to };
}

/**
 * The wording with every piece in its place. Null when a mark is missing, twice there or unknown, and when the wording
 * then says another value than the sentence, or one more.
 */
export function unmask(wording: string, { pieces, values, to }: Masked): string | null {
  const seen = new Set<number>();
  let isWhole = true;
  const text = wording.replace(/⟦\s*(\d+)\s*⟧/g, (mark, number: string) => {
    const piece = pieces[Number(number) - 1];
    if (piece === undefined || seen.has(Number(number))) isWhole = false;
    seen.add(Number(number));
    return piece ?? mark;
  });
  if (!isWhole || seen.size !== pieces.length || /[⟦⟧]/.test(text)) return null;
  return saysNoOther(text, values, to) ? text : null;
}

function saysNoOther(text: string, values: readonly Value[], to: string): boolean {
  const there = readValues(text, primaryOf(to)).filter(({ isFirm }) => isFirm);
  const missing = values.filter((value) => {
    const at = there.findIndex((other) => other.kind === value.kind && isSame(other, value));
    if (at >= 0) there.splice(at, 1);
    return at < 0;
  });
  // A name of the packs may hold a figure that the sentence's own name does not; what is lost never comes back.
  return missing.length === 0 && there.length === 0;
}
