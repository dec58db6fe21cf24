/** Whether a moment lies in a window of a pack: caretaker periods, mourning, embargoes, office hours. */
import type { CompiledRule } from './program.ts';
import type { Window } from './rule.ts';

/** Milliseconds from the epoch, either way, that a date can be. */
const furthest = 8.64e15;
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** True when the rule runs at `now`, in milliseconds since the epoch. */
export function runsAt(
  { during, outside }: Pick<CompiledRule, 'during' | 'outside'>,
  now: number,
): boolean {
  if (during.length > 0 && !during.some((window) => isIn(window, now))) return false;
  return !outside.some((window) => isIn(window, now));
}

/** True from the first minute of the window to its last; false for a `now` that is no moment. A zone that the system does not know counts as UTC. */
export function isIn({ zone, from, to, yearly, weekly }: Window, now: number): boolean {
  if (!(Math.abs(now) <= furthest)) return false;
  const local = localTime(now, zone);
  if (weekly) {
    const day = new Date(`${local.slice(0, 10)}T00:00Z`).getUTCDay();
    return isInWeek(weekly, day, local.slice(11));
  }
  if (yearly) return isBetween(local.slice(5, 10), yearly.from, yearly.to);
  return (
    (from === undefined || local >= from) && (to === undefined || local.slice(0, to.length) <= to)
  );
}

/** Hours that cross midnight belong to the day on which they began. */
function isInWeek(
  { days: listed, from = '00:00', to = '23:59' }: NonNullable<Window['weekly']>,
  day: number,
  time: string,
): boolean {
  const has = (one: number) => listed.some((name) => name === days[(one + 7) % 7]);
  if (from <= to) return has(day) && from <= time && time <= to;
  return (has(day) && time >= from) || (has(day - 1) && time <= to);
}

/** Texts of one form compare as the times they write. When `from` is later, the stretch crosses the end. */
function isBetween(value: string, from: string, to: string): boolean {
  return from <= to ? from <= value && value <= to : value >= from || value <= to;
}

/** By zone, of the moment that was asked for last: a program has many windows, and a keystroke one moment. */
const told = new Map<string, string>();
let toldOf = Number.NaN;

/** `2026-11-21T20:00` in the zone. */
function localTime(now: number, zone: string | undefined): string {
  if (now !== toldOf) told.clear();
  toldOf = now;
  const time = told.get(zone ?? 'UTC') ?? workOut(now, zone);
  told.set(zone ?? 'UTC', time);
  return time;
}

function workOut(now: number, zone: string | undefined): string {
  const format = formatFor(zone ?? 'UTC');
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of format.formatToParts(now)) part[type] = value;
  return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = makeFormat(zone) ?? makeFormat('UTC') ?? new Intl.DateTimeFormat('en');
    formats.set(zone, format);
  }
  return format;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch {
    return null;
  }
}
