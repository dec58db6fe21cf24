/** Schema of the days that missions post about. */
import { type CalendarDay, type DayRule, dayTones, weekdays } from '../pack/calendar-day.ts';
import * as z from '../zod.ts';
import { chosenBy, hasKey } from './chosen.ts';
import { date, dayOfYear, id, language, localized, origin, source, text } from './fields.ts';

const kinds = {
  yearly: z.strictObject({ yearly: dayOfYear }),
  weekday: z.strictObject({
    weekday: z.enum(weekdays),
    month: z.int().min(1).max(12),
    nth: z
      .int()
      .min(-5)
      .max(5)
      .refine((value) => value !== 0, 'must not be 0'),
  }),
  easter: z.strictObject({ easter: z.int().min(-70).max(70) }),
  dates: z.strictObject({ dates: z.array(date).min(1).max(100) }),
} as const;
const kindNames = Object.keys(kinds) as (keyof typeof kinds)[];

/** The kind is known by its key. */
const dayRule: z.ZodType<DayRule> = chosenBy<DayRule>(
  { name: 'day', of: () => Object.values(kinds) },
  (value) => {
    const name = kindNames.find((one) => hasKey(value, one));
    return name ? kinds[name] : `must have one of ${kindNames.join(', ')}`;
  },
);

const tag = z
  .string()
  .max(120)
  .regex(/^#[\p{L}\p{M}\p{N}_]+$/u, 'must be a tag like #CanadaDay');

const shape = z.strictObject({
  id,
  name: localized,
  on: dayRule,
  tone: z.enum(dayTones),
  tags: z.record(language, z.array(tag).min(1).max(10)).optional(),
  lines: z.record(language, z.array(text).min(1).max(20)).optional(),
  origin,
  note: localized.optional(),
  source: source.optional(),
});

export const calendarDay = shape.superRefine(({ lines = {} }, context) => {
  const lengths = Object.values(lines).map(({ length }) => length);
  if (new Set(lengths).size > 1) {
    const message = 'must have as many lines in each language: they are versions of each other';
    context.addIssue({ code: 'custom', message, path: ['lines'] });
  }
}) satisfies z.ZodType<CalendarDay>;
