/** Hashtags of two languages: #FêteDuCanada and #CanadaDay are one tag, #COP30 and #COP31 are two. */
import { editDistance } from '../../core/text/edit-distance.ts';
import { foldWord } from '../memory/normalise.ts';
import type { Value } from '../values/index.ts';
import type { Left } from './match.ts';

/**
 * Without the tags that may be each other's translation: as many on both sides, and none like one of the other
 * side. A tag that is nearly one of the other side's is a slip, not a translation.
 */
export function dropTranslatedTags({ first, second }: Left<Value, Value>): Left<Value, Value> {
  const slips = first.flatMap((one) => {
    const other = second.find((each) => isSlip(one.written, each.written));
    return other ? [[one, other] as const] : [];
  });
  const isOut = (value: Value) => slips.some((pair) => pair.includes(value));
  const rest = {
    first: first.filter((value) => !isOut(value)),
    second: second.filter((value) => !isOut(value)),
  };
  const most = Math.min(rest.first.length, rest.second.length);
  return {
    first: [...slips.map(([one]) => one), ...rest.first.slice(most)],
    second: [...slips.map(([, other]) => other), ...rest.second.slice(most)],
  };
}

/** Other digits in the same word, or one or two other letters in a long one. */
function isSlip(one: string, other: string): boolean {
  const [a, b] = [foldWord(one), foldWord(other)];
  if (a.replace(/\d/g, '') === b.replace(/\d/g, '')) return true;
  return Math.min(a.length, b.length) > 5 && editDistance(a, b, 2) <= 2;
}
