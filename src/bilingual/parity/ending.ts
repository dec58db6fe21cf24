/** A half that breaks off where the other is whole, as when the end was not copied. */
import type { Span } from '../../core/text/span.ts';
import { findWordless } from '../placeables.ts';
import { splitSentences } from '../sentences/split.ts';
import type { Half, ParityFinding } from './finding.ts';

/** Behind these more was to come. A question in one half may be a statement in the other: that says nothing. */
const open = /[,،;؛(«“‘[–—-]$/u;

/** At most one finding; form, so that it is only a note. */
export function compareEndings(first: Half, second: Half): readonly ParityFinding[] {
  const [a, b] = [lastOf(first), lastOf(second)];
  if (!a || !b) return [];
  const isOpen = ({ text }: Half, { start, end }: Span) => open.test(text.slice(start, end));
  return isOpen(first, a) === isOpen(second, b)
    ? []
    : [{ kind: 'punct-end', level: 'note', first: a, second: b, fix: null }];
}

/** The last sentence with words; links, tags and emoji may follow it. */
function lastOf({ text }: Half): Span | undefined {
  const wordless = findWordless(text);
  return splitSentences(text).findLast(
    ({ start, end }) => !wordless.some((one) => one.start <= start && end <= one.end),
  );
}
