/** Schema of a pack around its rules, pairs and terms, which are judged one by one. */
import type { Pack, Pair, TermEntry } from '../pack.ts';
import * as z from '../zod.ts';
import { country, date, language, localized, text } from './fields.ts';
import { mostPairs, mostRules, mostTerms } from './limits.ts';
import { window } from './window.ts';

const id = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'must be lower case, dotted');

export const pair = z.strictObject({
  id,
  text: z
    .record(language, text)
    .refine((value) => Object.keys(value).length > 1, 'must have at least two languages'),
  type: text.max(60).optional(),
  origin: z.enum(['example', 'human', 'machine']),
  approved: z.strictObject({ by: text, on: date }).optional(),
  expires: date.optional(),
}) satisfies z.ZodType<Pair>;

const names = z.strictObject({
  preferred: text,
  allowed: z.array(text).max(50).optional(),
  forbidden: z.array(text).max(50).optional(),
});

export const termEntry = z.strictObject({
  id,
  names: z
    .record(language, names)
    .refine((value) => Object.keys(value).length > 0, 'must have a language'),
  note: localized.optional(),
  source: text.optional(),
  review: date.optional(),
}) satisfies z.ZodType<TermEntry>;

/** The pack with its lists still unread. Keys that start with `x-` are taken out before. */
export const frame = z.strictObject({
  format: z.literal(1, 'must be 1; a newer format needs a newer version of the product'),
  id: id.regex(/\./, 'must be a reversed domain name: org.example.pack'),
  version: z.int().min(1).max(1_000_000_000),
  label: text.max(120),
  title: localized,
  summary: localized,
  publisher: z.strictObject({ name: text, contact: text.optional() }),
  languages: z.array(language).min(1).max(100),
  published: date,
  expires: date.optional(),
  for: z.strictObject({ sender: country.optional(), host: country.optional() }).optional(),
  windows: z.record(z.string().min(1).max(60), window).optional(),
  rules: z.array(z.unknown()).max(mostRules),
  memory: z.array(z.unknown()).max(mostPairs).optional(),
  terms: z.array(z.unknown()).max(mostTerms).optional(),
}) satisfies z.ZodType<Omit<Pack, 'rules' | 'memory' | 'terms'>>;
