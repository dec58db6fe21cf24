/**
 * Detector: times of day: 14:30, 2:30 pm, 2 p.m., 14 h 30, 14h, at noon, à midi, الساعة 5 مساء. A length of time
 * (pendant 3 h, 24 h sur 24), a ratio (16:9) and a verse (3:16) are none.
 */
import { joinSpans, type Span, touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { oneOf, weekdays } from './data/months.ts';
import { noSpace, space } from './data/numerals.ts';
import { spansOf } from './spans-of.ts';

const start = '(?<![\\p{L}\\p{M}\\p{N}_#@$€£]|\\p{N}[.,:/])';
const end = '(?![\\p{L}\\p{N}_/]|[.,:]\\p{N})';
const zone = `(?:${noSpace}\\(?(?:UTC|GMT|Z|CES?T|E[SD]?T|P[SD]?T|C[SD]T|M[SD]T|A[SD]T|N[SD]T|BST|WAT|EAT|CAT|HNE|HAE|TU|heure locale|local time)(?:[+-]\\d{1,2})?\\)?)?`;
const hour = '(?:[01]?\\d|2[0-3])';
const minute = '[0-5]\\d';
const half = '(?:[ap]\\.m\\.|[AP]\\.M\\.|(?:[ap]m|[AP]M)(?![\\p{L}\\p{N}]))';
const arabicHour =
  '(?:[0-9٠-٩]{1,2}(?:[:٫.][0-9٠-٩]{2})?|الواحدة|الثانية عشرة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية عشرة)';
const arabicHalf = '(?:صباح[اًا]{1,2}|مساءً?|ظهر[اًا]{1,2}|ليل[اًا]{1,2}|بعد الظهر)';

const english = new RegExp(
  `${start}(?:0?[1-9]|1[0-2])(?:(?:[:.]${minute})?${noSpace}${half}${zone}|${noSpace}o['’]clock)(?![\\p{L}\\p{N}])`,
  'gu',
);
const clock = new RegExp(`${start}${hour}:${minute}(?::${minute})?${zone}${end}`, 'gu');
const french = new RegExp(
  `${start}${hour}${noSpace}(?:[hH]|heures?)(?:${noSpace}${minute}(?:${noSpace}min)?)?${zone}(?![\\p{L}\\p{N}_/])`,
  'gu',
);
const arabic = new RegExp(
  `(?<!\\p{L})[وب]?الساعة${space}${arabicHour}(?:${space}${arabicHalf})?(?![\\p{L}\\p{N}])`,
  'gu',
);
const noon =
  /(?<=(?:^|[^\p{L}])(?:at|by|before|until|till|from|after)[ \u00a0])(?:noon|midday|midnight)(?!\p{L})|(?<=(?:^|[^\p{L}])(?:à|de|dès|vers|avant|jusqu['’]à|après)[ \u00a0])(?:midi|minuit)(?!\p{L})/giu;

/** What stands before an hour. */
const hourCue =
  /(?:^|[\s(,])(?:at|from|by|until|till|before|after|around|between|à|dès|vers|avant|jusqu['’]à|entre|après|من|إلى|حتى)[\s\u00a0]{1,2}$|[\u{1f550}-\u{1f567}⏰⌚]\ufe0f?[\s\u00a0:]{0,3}$/iu;
const rangeBefore =
  /\d[\s\u00a0]?(?:h|h\d\d|h[\s\u00a0]\d\d|[ap]m)?[\s\u00a0]?(?:[–—-]|to|à|and|et)[\s\u00a0]?$/iu;
const rangeAfter = /^[\s\u00a0]?(?:[–—-]|to|à|and|et)[\s\u00a0]?\d/iu;
const lengthCue =
  /(?:pendant|durant|en|dans|depuis|moins de|plus de|sous|dure|durée|toutes les|for|il y a)[\s\u00a0]?:?[\s\u00a0]$/iu;
const lengthAfter = /^[\s\u00a0\u202f]{0,2}(?:sur(?!\p{L})|\/|d['’]|de(?!\p{L}))/u;
const dayBefore = new RegExp(`${oneOf(weekdays)},?[\\s\\u00a0]$`, 'iu');
const isHourNext = [hourCue, rangeBefore, dayBefore];
const nameBefore = /\p{Lu}\p{L}{2,}\.?[\s\u00a0]$/u;

export function time({ text, machine }: Reading): readonly Hit[] {
  if (!/\p{Nd}|noon|mid(?:day|night|i)|minuit|الساعة/iu.test(text)) return [];
  const hits = joinSpans([
    ...spansOf(text, english),
    ...spansOf(text, clock).filter((hit) => isHour(text, hit)),
    ...spansOf(text, french).filter((hit) => !isLength(text, hit)),
    ...spansOf(text, arabic),
    ...spansOf(text, noon),
  ]);
  return hits.filter(({ start, end }) => !touchesAny(machine, start, end));
}

/** Two figures for the hour, seconds or a zone are enough to know it by, unless a name stands before (Isaiah 40:31). */
function isHour(text: string, hit: Span): boolean {
  const written = text.slice(hit.start, hit.end);
  const before = text.slice(Math.max(0, hit.start - 16), hit.start);
  if (isHourNext.some((cue) => cue.test(before))) return true;
  if (rangeAfter.test(text.slice(hit.end, hit.end + 8)) && /:00|:30/.test(written)) return true;
  if (nameBefore.test(before)) return false;
  return /^\d\d:|:\d\d:|[A-Z]/.test(written);
}

/** « 3 h » alone says how long, « 18 h » when; words before and behind decide first. */
function isLength(text: string, hit: Span): boolean {
  const written = text.slice(hit.start, hit.end);
  const before = text.slice(Math.max(0, hit.start - 16), hit.start);
  const after = text.slice(hit.end, hit.end + 8);
  if (lengthCue.test(before) || lengthAfter.test(after)) return true;
  if (/h\D{0,6}\d/i.test(written) || isHourNext.some((cue) => cue.test(before))) return false;
  if (rangeAfter.test(after)) return /heure/.test(written);
  return /^(?:\d|1[0-2]|24)\D/.test(written) || /heure/.test(written);
}
