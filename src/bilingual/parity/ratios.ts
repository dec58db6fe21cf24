/** Shares that one language gives as two numbers and another as a percentage: four in ten, 40 %. */
import type { Span } from '../../core/text/span.ts';
import type { Value } from '../values/index.ts';

export interface Ratio extends Span {
  readonly percent: number;
}

const joint =
  /(?<![\p{L}\p{N}])(?:in|in every|out of|out of every|of every|sur|من|من كل|من أصل|من بين|de cada|von|op de)[ \u00a0]$/iu;
const one =
  /(?<![\p{L}\p{N}])(?:one|une?|1|واحدة?|eine?r?|een|uno?a?)[ \u00a0](?:\p{L}+[ \u00a0]){0,3}$/iu;

/** In the order of the text. */
export function findRatios(text: string, values: readonly Value[]): readonly Ratio[] {
  const numbers = values.filter(({ kind }) => kind === 'number');
  return numbers.flatMap((whole, i): Ratio[] => {
    const before = text.slice(Math.max(0, whole.start - 40), whole.start);
    const link = joint.exec(before)?.[0];
    const of = Number(whole.readings[0]);
    if (link === undefined || !(of > 1)) return [];
    const part = numbers[i - 1];
    const isNear = part !== undefined && whole.start - part.end < 40;
    if (isNear && Number(part.readings[0]) < of) {
      return [{ start: part.start, end: whole.end, percent: percentOf(part, of) }];
    }
    const isOne = one.test(before.slice(0, before.length - link.length));
    return isOne ? [{ start: whole.start, end: whole.end, percent: 100 / of }] : [];
  });
}

function percentOf({ readings }: Value, of: number): number {
  return (Number(readings[0]) * 100) / of;
}

/** True for shares that figures round alike: a third, 33 %, 33.3 %. */
export function isSameShare(percent: number, other: number): boolean {
  return Math.abs(percent - other) < 0.7;
}
