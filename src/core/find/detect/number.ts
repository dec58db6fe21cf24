/** Detector: quantities in figures. Dates, times, ordinals, and figures that are part of a name are none. */
import { joinSpans, touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { figure, figureEnd, figureStart, noSpace } from './data/numerals.ts';
import { date } from './date.ts';
import { phone } from './phone.ts';
import { hasDigit, spansOf } from './spans-of.ts';
import { time } from './time.ts';

/** 5kg and 3M are quantities, 3rd and 1er are ranks. */
const glued = '(?:k|K|M|Md|bn|kg|g|t|km|m|cm|mm|ha|L|l|W|kW|MW|GW)(?![\\p{L}\\p{N}_])';
/** Figures beside figures, 812 4455 9012, are a number to call or to enter. */
const quantity = new RegExp(
  `(?<!\\p{N}[ \\u00a0\\u202f])${figureStart}[-−–]?${figure}(?:(?=${glued})|(?=${noSpace}[%‰٪])|${figureEnd}(?![ \\u00a0\\u202f]\\p{N}))`,
  'gu',
);

export function number(reading: Reading): readonly Hit[] {
  const { text, machine } = reading;
  if (!hasDigit.test(text)) return [];
  const known = (name: 'date' | 'time' | 'phone', find: typeof date) =>
    reading.detected.get(name) ?? find(reading);
  const others = joinSpans([
    ...machine,
    ...known('date', date),
    ...known('time', time),
    ...known('phone', phone),
  ]);
  return spansOf(text, quantity).filter(({ start, end }) => !touchesAny(others, start, end));
}
