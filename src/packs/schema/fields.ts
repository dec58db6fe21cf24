/** Small schemas that rules and packs share. */
import type { Localized, Source } from '../../core/rule.ts';
import * as z from '../zod.ts';
import { longestText } from './limits.ts';

export const text = z.string().trim().min(1).max(longestText);

/** A real calendar day, `2026-11-21`. */
export const date = z.string().refine(isDay, 'must be a date like 2026-11-21');

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** A day of every year: in a leap year, so that 29 February is one. */
export const dayOfYear = z
  .string()
  .refine((value) => date.safeParse(`2024-${value}`).success, 'must be a day like 12-20');

/** Of a pack, or of what is listed in one. */
export const id = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'must be lower case, dotted');

/** ISO 3166-1 alpha-2. */
export const country = z.string().regex(/^[A-Z]{2}$/, 'must be a country code like CA');

/** BCP 47: a language, and a region when it matters. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language code like fr or fr-CA');

/** A language without its region, as segments have it. */
export const primary = z.string().regex(/^[a-z]{2,3}$/, 'must be a language code like fr');

/** Key of the table of limits: x, facebook … */
export const site = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'must be the name of a site like x');

export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits, in lower case');

/** Of a list of the pack. */
export const listName = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'must be lower case, dotted: city.names');

const webAddress = z
  .string()
  .max(500)
  .regex(/^https:\/\/[^\s"'<>]+$/, 'must be an address that starts with https://');

export const localized = z.strictObject({
  en: text,
  fr: text,
  ar: text.optional(),
}) satisfies z.ZodType<Localized>;

export const source = z.strictObject({
  title: text,
  url: webAddress.optional(),
}) satisfies z.ZodType<Source>;

/** Where a wording comes from. */
export const origin = z.enum(['example', 'human', 'machine']);

export const approval = z.strictObject({ by: text, on: date });
