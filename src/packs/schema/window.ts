/** Schema of windows of time, and of the rules' references to them. */
import type { When, Window } from '../../core/rule.ts';
import * as z from '../zod.ts';
import { date, dayOfYear } from './fields.ts';

const time = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A day, or a minute of it. */
export const moment = z
  .string()
  .refine(
    (value) =>
      date.safeParse(value.slice(0, 10)).success &&
      (value.length === 10 || (value[10] === 'T' && time.test(value.slice(11)))),
    'must be a date like 2026-11-21 or a minute like 2026-11-21T20:00',
  );

const clock = z.string().regex(time, 'must be a time like 20:00');

const zone = z.string().max(60).refine(isZone, 'must be a time zone like Africa/Tunis');

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export const window = z
  .strictObject({
    zone: zone.optional(),
    from: moment.optional(),
    to: moment.optional(),
    yearly: z.strictObject({ from: dayOfYear, to: dayOfYear }).optional(),
    weekly: z
      .strictObject({
        days: z
          .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
          .min(1)
          .max(7),
        from: clock.optional(),
        to: clock.optional(),
      })
      .optional(),
  })
  .refine(
    ({ from, to, yearly, weekly }) =>
      [from !== undefined || to !== undefined, yearly !== undefined, weekly !== undefined].filter(
        Boolean,
      ).length === 1,
    'must have exactly one of from/to, yearly, weekly',
  )
  .refine(
    ({ from, to }) => !from || !to || from <= to,
    'from must not be after to',
  ) satisfies z.ZodType<Window>;

const names = z.array(z.string().min(1).max(60)).min(1).max(20).optional();

export const when = z
  .strictObject({ during: names, outside: names })
  .refine(
    ({ during, outside }) => during || outside,
    'must have during or outside',
  ) satisfies z.ZodType<When>;
