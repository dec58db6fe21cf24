/** When the days of a calendar fall. Dates are ISO, without a time: a day is a day wherever one is. */
import { type CalendarDay, type DayRule, weekdays } from '../pack/calendar-day.ts';

const day = 86_400_000;

export interface ComingDay {
  readonly day: CalendarDay;
  readonly on: string;
}

/**
 * The days from `today` on, soonest first.
 * @param span in days, today included
 */
export function comingDays(
  days: readonly CalendarDay[],
  today: string,
  span: number,
): readonly ComingDay[] {
  const start = Date.parse(today);
  const end = start + span * day;
  const years = [...new Set([start, end].map((time) => new Date(time).getUTCFullYear()))];
  return days
    .flatMap((each) =>
      years.flatMap((year) => datesIn(each.on, year)).map((on) => ({ day: each, on })),
    )
    .filter(({ on }) => Date.parse(on) >= start && Date.parse(on) < end)
    .toSorted((one, other) => one.on.localeCompare(other.on));
}

/** The dates on which a day falls in a year; the 29th of February in leap years only. */
export function datesIn(rule: DayRule, year: number): readonly string[] {
  if ('dates' in rule) return rule.dates.filter((date) => date.startsWith(`${year}-`));
  if ('easter' in rule) return [isoOf(easterOf(year) + rule.easter * day)];
  if ('yearly' in rule) {
    const date = `${year}-${rule.yearly}`;
    return isoOf(Date.parse(date)) === date ? [date] : [];
  }
  return nthWeekday(rule, year);
}

/** None where a month has no fifth one. */
function nthWeekday(
  { weekday, month, nth }: Extract<DayRule, { weekday: string }>,
  year: number,
): readonly string[] {
  const wanted = (weekdays.indexOf(weekday) + 1) % 7;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const all = Array.from({ length }, (_, at) => Date.UTC(year, month - 1, at + 1)).filter(
    (time) => new Date(time).getUTCDay() === wanted,
  );
  const found = all.at(nth < 0 ? nth : nth - 1);
  return found === undefined ? [] : [isoOf(found)];
}

/**
 * Easter Sunday of the western churches, in milliseconds since the epoch.
 * Source: Meeus, Astronomical Algorithms (1991), chapter 8.
 */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}

function isoOf(time: number): string {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
