/** Schema of a rule: strict, so that a misspelt key is an error and not a silence. */
import type { Media } from '../../core/draft.ts';
import { transforms } from '../../core/fix/index.ts';
import type { BadExample, Find, FixTemplate, GoodExample, Rule, Where } from '../../core/rule.ts';
import { scopes } from '../../core/scope/index.ts';
import { isTopic, mayFix } from '../../core/topics.ts';
import { placedParts } from '../parts.ts';
import * as z from '../zod.ts';
import { expectation } from './expect.ts';
import { country, date, localized, primary, site, source, text } from './fields.ts';
import { exception, find } from './find.ts';
import { mostExamples } from './limits.ts';
import { moment, when } from './window.ts';

const scopeNames = Object.keys(scopes) as (keyof typeof scopes)[];

const accountKind = z.enum(['institution', 'person', 'personal']);
const switches = {
  oneLanguage: z.boolean().optional(),
  homeElection: z.boolean().optional(),
  hostElection: z.boolean().optional(),
  threat: z.boolean().optional(),
  repost: z.boolean().optional(),
  campaign: z.boolean().optional(),
};

const where = z.strictObject({
  scope: z.array(z.enum(scopeNames)).min(1).max(10).optional(),
  lang: z.array(primary).min(1).max(50).optional(),
  site: z.array(site).min(1).max(50).optional(),
  host: z.array(country).min(1).max(250).optional(),
  sender: z.array(country).min(1).max(250).optional(),
  account: z.array(accountKind).min(1).max(3).optional(),
  reply: z.boolean().optional(),
  crisis: z.boolean().optional(),
  ...switches,
}) satisfies z.ZodType<Where>;

const transformNames = Object.keys(transforms) as (keyof typeof transforms)[];
const fix = z.union(
  [
    z.strictObject({ text: z.string().max(500), keepCase: z.boolean().optional() }),
    z.strictObject({ transform: z.enum(transformNames) }),
  ],
  `must have text (and keepCase), or transform: ${transformNames.join(', ')}`,
) satisfies z.ZodType<FixTemplate>;

const media = z.strictObject({
  kind: z.enum(['image', 'video', 'other']),
  alt: z.string().max(2000).optional(),
}) satisfies z.ZodType<Media>;

const circumstances = {
  at: moment.optional(),
  lang: primary.optional(),
  site: site.optional(),
  host: country.optional(),
  sender: country.optional(),
  account: accountKind.optional(),
  reply: z.boolean().optional(),
  crisis: z.boolean().optional(),
  ...switches,
  pair: z.array(primary).min(2).max(10).optional(),
  media: z.array(media).max(20).optional(),
};
const draft = z.string().min(1).max(4000);
const bad = z.strictObject({
  text: draft,
  fix: draft.optional(),
  ...circumstances,
}) satisfies z.ZodType<BadExample>;
const good = z.union(
  [draft, z.strictObject({ text: draft, ...circumstances })],
  'must be a text, or an object with text',
) satisfies z.ZodType<GoodExample>;

const shape = z.strictObject({
  id: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'must be lower case, dotted: hashtag.count'),
  title: localized,
  topic: z.string().refine(isTopic, 'is not a known topic; a topic of your own starts with x-'),
  axes: z
    .array(z.enum(['diplomatic', 'reputational', 'security']))
    .min(1)
    .max(3),
  level: z.enum(['note', 'caution', 'serious']),
  stage: z.enum(['draft', 'shadow', 'live', 'retired']).optional(),
  tunable: z
    .array(z.enum(['level', 'off', 'max', 'terms']))
    .max(4)
    .optional(),
  owner: text.optional(),
  since: date,
  review: date,
  find,
  expect: expectation.optional(),
  unless: z.array(exception).max(50).optional(),
  where: where.optional(),
  when: when.optional(),
  message: localized,
  why: localized,
  source: source.optional(),
  advice: localized.optional(),
  fix: z.array(fix).min(1).max(10).optional(),
  examples: z.strictObject({
    bad: z.array(bad).min(1, 'needs at least one bad example').max(mostExamples),
    good: z.array(good).min(1, 'needs at least one good example').max(mostExamples),
  }),
});

export const rule = shape.superRefine((value, context) => {
  const refuse = (message: string, path: PropertyKey[]) =>
    context.addIssue({ code: 'custom', message, path });
  if (value.review < value.since) refuse('must not be before since', ['review']);
  if (mayFix(value.topic)) return;
  const reason = `a rule on ${value.topic} may advise but not offer a fix: it would change more than form`;
  if (value.fix) refuse(reason, ['fix']);
  const place = fixPlace(value.find, ['find']);
  if (place) refuse(reason, place);
}) satisfies z.ZodType<Rule>;

/** Where a term of the find carries a fix, or null. */
function fixPlace(value: Find, path: readonly PropertyKey[]): PropertyKey[] | null {
  if ('terms' in value) {
    const at = value.terms.findIndex((term) => typeof term !== 'string' && term.fix !== undefined);
    return at < 0 ? null : [...path, 'terms', at, 'fix'];
  }
  for (const { part, path: keys } of placedParts(value)) {
    const place = fixPlace(part, [...path, ...keys]);
    if (place) return place;
  }
  return null;
}
