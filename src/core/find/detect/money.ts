/** Detector: sums of money: $5 million, 75,25 $, 10 $ US, €3bn, CAD 500, 9 millions de dollars, 20 DT, ٥٠ دولارا. */
import { joinSpans, type Span, touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import {
  codes,
  dollars,
  dollarsBehind,
  doubtful,
  inWords,
  shortForms,
  signs,
} from './data/currencies.ts';
import { figure, figureStart, multiplier, noSpace, space } from './data/numerals.ts';
import { hasDigit, spansOf } from './spans-of.ts';

const scale = `(?:[ \\u00a0\\u202f]?(?:[kKMG]|Mds?|bn|mn|tn)(?![\\p{L}\\p{N}])|${space}${multiplier}(?![\\p{L}\\p{N}]))?`;
const notMore = '(?![\\p{L}\\p{N}_]|[.,]\\p{N})';

const signed = new RegExp(
  `(?<![\\p{L}\\p{N}$])(?:${dollars}|${signs})${noSpace}${figure}(?:m(?![\\p{L}\\p{N}])|${scale})${notMore}`,
  'gu',
);
const signedBehind = new RegExp(
  `${figureStart}${figure}${scale}${noSpace}(?:[kMG]|Md)?(?:${dollarsBehind}|${signs}(?!\\p{N}))`,
  'gu',
);
const named = new RegExp(
  `${figureStart}${figure}${scale}${noSpace}(?:${inWords}|${shortForms})`,
  'gu',
);
const codedBefore = new RegExp(
  `(?<![\\p{L}\\p{N}_#@])(?<code>[A-Z]{3,4})[ \\u00a0]?${figure}${scale}${notMore}`,
  'gu',
);
const codedBehind = new RegExp(
  `${figureStart}${figure}${scale}[ \\u00a0\\u202f](?<code>[A-Z]{3,4})(?![\\p{L}\\p{N}])`,
  'gu',
);

export function money({ text, machine }: Reading): readonly Hit[] {
  if (!hasDigit.test(text)) return [];
  const hits = joinSpans([
    ...[signed, signedBehind, named].flatMap((shape) => spansOf(text, shape)),
    ...[codedBefore, codedBehind].flatMap((shape) =>
      Array.from(text.matchAll(shape)).flatMap(coded),
    ),
  ]);
  return hits.filter(({ start, end }) => !touchesAny(machine, start, end));
}

/** The span of a match whose capitals are a currency. */
function coded({ index, 0: found, groups = {} }: RegExpExecArray): Span[] {
  const { code = '' } = groups;
  if (!codes.has(code) || (doubtful.has(code) && !isSum(found, code))) return [];
  return [{ start: index, end: index + found.length }];
}

/** 1,200 TRY and TRY 5.50 are sums; ALL 5,000 and COP 30 are none. */
function isSum(found: string, code: string): boolean {
  const figures = found.replace(code, '').trim();
  if (/[.,]\d\d$|\p{Ll}/u.test(figures)) return true;
  return found.endsWith(code) && /\d[\s\u00a0\u202f.,]\d{3}/.test(figures);
}
