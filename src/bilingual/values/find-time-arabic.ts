/** Finds times of day in Arabic, where hours stand in figures or in words, often with the half of the day behind. */
import { asciiDigits } from './number.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly number[];
  /** Says itself that it is a time. */
  readonly isCued: boolean;
}

const hours: readonly string[] = [
  'الواحدة',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
  'الحادية عشرة',
  'الثانية عشرة',
];
const named = [...hours].sort((a, b) => b.length - a.length).join('|');
const halves = `صباح\\p{M}?ا?\\p{M}?|من صباح|قبل الظهر|فجر\\p{M}?ا?\\p{M}?|ص(?!\\p{L})|مساء?\\p{M}?ا?|من مساء|بعد الظهر|بعد الزوال|ظهر\\p{M}?ا?\\p{M}?|زوال\\p{M}?ا\\p{M}?|عصر\\p{M}?ا?\\p{M}?|ليل\\p{M}?ا?\\p{M}?|م(?!\\p{L})`;
const shape = new RegExp(
  `(?<![\\p{L}\\p{N}:.,/-])(?<cue>[وبفل]?(?:ال)?ساعة[ \\u00a0])?(?:(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d))?(?![\\p{N}:/%٪]|[.,]\\p{N})|(?<named>${named})(?!\\p{L}))` +
    `(?:[ \\u00a0]و(?:ال)?(?<more>نصف|ربع|ثلث)|[ \\u00a0]إلا[ \\u00a0](?:ال)?(?<less>ربع|ثلث)\\p{M}?ا?)?` +
    `(?:[ \\u00a0](?<half>${halves})(?!\\p{L}))?`,
  'gu',
);
const noon =
  /(?<!\p{L})[وبل]?(?:(?<night>منتصف (?:ال)?ليل)|منتصف (?:ال)?نهار|الظهيرة|الزوال|عند الظهر|(?<=إلى |حتى |من )الظهر)(?!\p{L})/gu;
const joint = /^[ \u00a0]?(?:إلى|حتى|لغاية|الى|[-–—]|و)?[ \u00a0]?(?:غاية[ \u00a0])?$/u;
const parts: Readonly<Record<string, number>> = { نصف: 30, ربع: 15, ثلث: 20 };

/** In the order of the text; readings in minutes since midnight. */
export function findArabicTimes(text: string): readonly Found[] {
  const plain = asciiDigits(text);
  const hourly = Array.from(plain.matchAll(shape), read);
  // « بعد الزوال » behind an hour is its half of the day.
  const isApart = ({ start }: Found) => !hourly.some((one) => one.start < start && start < one.end);
  const found = hourly.concat(
    Array.from(plain.matchAll(noon), ({ index, 0: written, groups = {} }) => ({
      start: index,
      end: index + written.length,
      readings: [groups.night === undefined ? 720 : 0],
      isCued: true,
    })).filter(isApart),
  );
  found.sort((a, b) => a.start - b.start);
  return found.filter(
    (one, i) =>
      one.isCued || isBeside(plain, found[i - 1], one) || isBeside(plain, one, found[i + 1]),
  );
}

/** An hour without a cue is one beside a time: « من الواحدة إلى الثالثة بعد الظهر ». */
function isBeside(text: string, left: Found | undefined, right: Found | undefined): boolean {
  if (!left || !right || !(left.isCued || right.isCued)) return false;
  const between = text.slice(left.end, right.start);
  return between.trim() !== '' && joint.test(between);
}

function read({ index, 0: written, groups = {} }: RegExpExecArray): Found {
  const { cue, hour, minute, named: name, more, less, half } = groups;
  const at = hour === undefined ? hours.indexOf(name ?? '') + 1 : Number(hour);
  const rest = Number(minute ?? 0) + (parts[more ?? ''] ?? 0) - (parts[less ?? ''] ?? 0);
  const isClock = minute !== undefined && written.includes(':');
  return {
    start: index,
    end: index + written.length,
    readings: readingsOf(at * 60 + rest, half, /^0/.test(hour ?? '')),
    isCued: cue !== undefined || half !== undefined || isClock,
  };
}

function readingsOf(time: number, half: string | undefined, isWhole: boolean): readonly number[] {
  if (time >= 780 || isWhole) return [time % 1440];
  const short = time % 720;
  if (half === undefined) return [short, short + 720];
  const isMorning = /^(?:صباح|من صباح|قبل|فجر|ص)/u.test(half);
  // « ليلا » is before midnight as well as behind it.
  if (/^ليل/u.test(half)) return [short, short + 720];
  return [isMorning ? short : short + 720];
}
