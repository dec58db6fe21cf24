/** A half that breaks off where the other is whole, and a question that the other half answers to nobody. */
import type { Span } from '../../core/text/span.ts';
import { findWordless } from '../placeables.ts';
import { splitSentences } from '../sentences/split.ts';
import type { Half, ParityFinding } from './finding.ts';

/** Behind these more was to come. */
const open = /[,،;؛(«“‘[–—-]$/u;
const question = /[?؟][»”"’)\s]*$/u;
const statement = /[.][»”"’)\s]*$/u;

/** At most one finding; form, so that it is only a note. */
export function compareEndings(first: Half, second: Half): readonly ParityFinding[] {
  const [a, b] = [lastOf(first), lastOf(second)];
  if (!a || !b) return [];
  const [here, there] = [first.text.slice(a.start, a.end), second.text.slice(b.start, b.end)];
  const isBroken = open.test(here) !== open.test(there);
  const isTurned =
    splitSentences(first.text).length === splitSentences(second.text).length &&
    ((question.test(here) && statement.test(there)) ||
      (statement.test(here) && question.test(there)));
  return isBroken || isTurned
    ? [{ kind: 'punct-end', level: 'note', first: a, second: b, fix: null }]
    : [];
}

/** The last sentence with words; links, tags and emoji may follow it. */
function lastOf({ text }: Half): Span | undefined {
  const wordless = findWordless(text);
  return splitSentences(text).findLast(
    ({ start, end }) => !wordless.some((one) => one.start <= start && end <= one.end),
  );
}
