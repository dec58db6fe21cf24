/** Finds times of day as each language writes them: 2:30 pm, 14 h 30, « الثالثة والنصف », and the ends of "9 to 11 am". */
import { findArabicTimes } from './find-time-arabic.ts';
import { asciiDigits } from './number.ts';

export interface TimeOfDay {
  readonly start: number;
  readonly end: number;
  /** Minutes since midnight, 0 to 1439; two where the half of the day is not said. */
  readonly readings: readonly number[];
}

const halfDay = 720;
const s = '[ \\u00a0\\u202f\\u2009]{0,2}';
const before = '(?<![\\p{L}\\p{N}_#@/$€£]|\\p{N}[.,:])';
const half = '(?<half>[ap])(?:\\.[ \\u00a0]?m(?!\\p{L})\\.?|m(?![\\p{L}\\p{N}]))';
const clock = (name: string) => `(?<${name}>[01]?\\d|2[0-4])(?:[:.](?<${name}m>[0-5]\\d))?`;
const hours = (name: string) =>
  `(?<${name}>[01]?\\d|2[0-4])${s}(?:h|heures?|hrs?|Uhr|uur)(?![\\p{L}])(?:${s}(?<${name}m>[0-5]\\d)(?!\\p{N}))?`;
const to = `${s}(?:[-–—]|to|until|till|and|through|à|et|au|bis|tot|a|y|e)${s}`;

/** The earlier wins where two overlap. */
const shapes: readonly RegExp[] = [
  `${before}${clock('a')}${s}(?<mark>(?<own>[ap])\\.?[ \\u00a0]?m\\.?)?${to}${clock('b')}${s}${half}`,
  `${before}${clock('a')}${s}${half}`,
  `${before}(?<a>[01]?\\d|2[0-3])${to}${hours('b')}`,
  `${before}(?<a>[01]?\\d|2[0-4])[hH](?<am>[0-5]\\d)(?!\\p{N})`,
  `${before}${hours('a')}(?:[ \\u00a0](?<part>du matin|du soir|de l['’]après-midi))?`,
  `${before}(?<a>[01]?\\d)(?:[ \\u00a0]o['’]clock)?[ \\u00a0]in the (?<phase>morning|afternoon|evening)(?!\\p{L})`,
  `${before}(?<a>[01]?\\d)[ \\u00a0]o['’]clock(?!\\p{L})`,
  `(?<=(?:à|dès|vers|avant|après|jusqu['’]à)[ \\u00a0])(?<word>\\p{L}+)[ \\u00a0]heures?(?:[ \\u00a0](?<rest>trente|quinze|quarante-cinq|et demie|et quart|moins le quart))?(?:[ \\u00a0](?<part>du matin|du soir|de l['’]après-midi))?(?!\\p{L}|[ \\u00a0](?:de|d['’]))`,
  `${before}(?:half past|(?<quarter>a quarter past|quarter past))[ \\u00a0](?<past>\\p{L}+|\\d{1,2})`,
  `${before}(?<a>\\d{1,2})[.](?<am>[0-5]\\d)(?=[ \\u00a0](?:Uhr|uur))`,
  `${before}(?<a>[01]?\\d|2[0-3]):(?<am>[0-5]\\d)(?![\\p{N}:])(?:[ \\u00a0]in the (?<phase>morning|afternoon|evening))?`,
  '(?<!\\p{L}|après-)(?<noon>noon|midday|midi|mediodía|Mittag)(?!\\p{L})(?:[ \\u00a0](?<demi>et demie?))?',
  '(?<!\\p{L})(?<night>midnight|minuit|medianoche|Mitternacht)(?!\\p{L})',
].map((shape) => new RegExp(shape, 'dgiu'));

/** In the order of the text. @param lang primary subtag */
export function findTimes(text: string, lang: string): readonly TimeOfDay[] {
  if (lang === 'ar' || lang === 'fa') return findArabicTimes(text);
  const plain = asciiDigits(text);
  const found: TimeOfDay[] = [];
  for (const shape of shapes) {
    for (const match of plain.matchAll(shape)) {
      const { index } = match;
      const end = index + match[0].length;
      if (found.some((other) => other.start < end && index < other.end)) continue;
      found.push(...place(match, timesOf(match, lang)));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The two ends of a stretch have a span each. */
function place(match: RegExpExecArray, times: readonly (readonly number[])[]): TimeOfDay[] {
  const [start, end] = [match.index, match.index + match[0].length];
  const [first = [], second] = times;
  if (!second) return [{ start, end, readings: first }];
  const { a, am, mark, b } = match.indices?.groups ?? {};
  const middle = (mark ?? am ?? a)?.[1] ?? end;
  return [
    { start, end: middle, readings: first },
    { start: b?.[0] ?? middle, end, readings: second },
  ];
}

function timesOf({ groups = {} }: RegExpExecArray, lang: string): (readonly number[])[] {
  const {
    a,
    am,
    b,
    bm,
    own,
    half: said,
    noon,
    demi,
    night,
    past,
    quarter,
    word,
    rest,
    part,
  } = groups;
  if (noon !== undefined) return [[halfDay + (demi === undefined ? 0 : 30)]];
  if (night !== undefined) return [[0]];
  if (word !== undefined) return frenchHour(word, rest, part);
  if (past !== undefined) return pastHour(past, quarter === undefined ? 30 : 15);
  const first = minutes(a, am);
  if (b === undefined) return [readingsOf(first, groups, lang)];
  const second = minutes(b, bm);
  if (said === undefined) return [[first % 1440], [second % 1440]];
  const last = inHalf(second, said);
  const start = inHalf(first, own ?? said);
  // "11 to 2 pm" begins in the morning.
  return [[own === undefined && start > last ? start - halfDay : start], [last]];
}

function minutes(hour = '0', rest = '0'): number {
  return Number(hour) * 60 + Number(rest);
}

function inHalf(time: number, half: string): number {
  return (time % halfDay) + (/p/i.test(half) ? halfDay : 0);
}

function readingsOf(
  time: number,
  { half: said, part, phase, a = '' }: Readonly<Record<string, string | undefined>>,
  lang: string,
): readonly number[] {
  if (said !== undefined) return [inHalf(time, said)];
  const word = part ?? phase;
  if (word !== undefined && time <= halfDay + 59)
    return [inHalf(time, /matin|morning/i.test(word) ? 'a' : 'p')];
  const isShort = lang === 'en' && time < halfDay + 60 && !a.startsWith('0');
  return isShort ? [time % halfDay, (time % halfDay) + halfDay] : [time % 1440];
}

const named = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

function pastHour(hour: string, more: number): (readonly number[])[] {
  const at = /^\d/.test(hour) ? Number(hour) : named.indexOf(hour.toLowerCase()) + 1;
  if (at < 1 || at > 12) return [];
  const time = ((at * 60) % halfDay) + more;
  return [[time, time + halfDay]];
}

const heures = 'une deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');
const minutesBehind: Readonly<Record<string, number>> = {
  quinze: 15,
  'et quart': 15,
  trente: 30,
  'et demie': 30,
  'quarante-cinq': 45,
  'moins le quart': -15,
};

/** « À huit heures trente »; which half of the day it is, only the words behind it say. */
function frenchHour(word: string, rest = '', part?: string): (readonly number[])[] {
  const at = heures.indexOf(word.toLowerCase()) + 1;
  if (at < 1) return [];
  const time = ((at * 60) % halfDay) + (minutesBehind[rest.toLowerCase()] ?? 0);
  if (part !== undefined) return [[inHalf(time, /matin/i.test(part) ? 'a' : 'p')]];
  return [[time, time + halfDay]];
}
