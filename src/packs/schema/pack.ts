/** Schema of a pack around its rules, pairs and terms, which are judged one by one. */
import { isTopicOrFamily } from '../../core/topics.ts';
import {
  type Account,
  type Change,
  type Contact,
  type Domain,
  layers,
  type Overlay,
  type Pack,
  type Pair,
  type Parent,
  type TermEntry,
} from '../pack.ts';
import * as z from '../zod.ts';
import {
  approval,
  country,
  date,
  id,
  language,
  listName,
  localized,
  origin,
  sha256,
  site,
  source,
  text,
} from './fields.ts';
import { term, word } from './find.ts';
import {
  mostDays,
  mostLists,
  mostNames,
  mostNotes,
  mostPairs,
  mostParents,
  mostPhrases,
  mostRules,
  mostTerms,
} from './limits.ts';
import { window } from './window.ts';

export const pair = z.strictObject({
  id,
  text: z
    .record(language, text)
    .refine((value) => Object.keys(value).length > 1, 'must have at least two languages'),
  type: text.max(60).optional(),
  origin,
  approved: approval.optional(),
  expires: date.optional(),
}) satisfies z.ZodType<Pair>;

const names = z.strictObject({
  preferred: text,
  allowed: z.array(text).max(50).optional(),
  forbidden: z.array(text).max(50).optional(),
  forms: z
    .strictObject({
      feminine: text.optional(),
      plural: text.optional(),
      femininePlural: text.optional(),
    })
    .optional(),
});

export const termEntry = z.strictObject({
  id,
  names: z
    .record(language, names)
    .refine((value) => Object.keys(value).length > 0, 'must have a language'),
  note: localized.optional(),
  source: text.optional(),
  review: date.optional(),
  loose: z.boolean().optional(),
}) satisfies z.ZodType<TermEntry>;

const version = z.int().min(1).max(1_000_000_000);

const parent = z.strictObject({
  id,
  atLeast: version,
  sha256: sha256.optional(),
}) satisfies z.ZodType<Parent>;

const host = z
  .string()
  .max(253)
  .regex(
    /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u,
    'must be a domain like canada.ca',
  );

const domain = z.strictObject({
  host,
  twins: z.record(language, text.max(200)).optional(),
}) satisfies z.ZodType<Domain>;

const handle = z
  .string()
  .max(200)
  .regex(/^@?[\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.-]+)?$/u, 'must be a handle like @CanadaFP');

const account = z.strictObject({
  handle,
  site: site.optional(),
  lang: language.optional(),
  twin: handle.optional(),
}) satisfies z.ZodType<Account>;

const contact = z.strictObject({
  topic: z
    .string()
    .refine(isTopicOrFamily, 'is neither a known topic nor the first part of one, like security'),
  office: localized,
  address: z
    .string()
    .max(500)
    .regex(
      /^(?:https:\/\/[^\s"'<>]+|[^\s@"'<>]+@[^\s@"'<>]+\.[a-z]{2,})$/i,
      'must be an address that starts with https://, or a mailbox',
    )
    .optional(),
}) satisfies z.ZodType<Contact>;

const change = z.strictObject({
  version,
  on: date,
  summary: localized,
}) satisfies z.ZodType<Change>;

export const overlay = z
  .strictObject({
    rule: z
      .string()
      .max(221)
      .regex(/^[a-z0-9.-]+\/[a-z0-9.-]+$/, 'must be pack/rule: org.example.pack/hashtag.count'),
    level: z.enum(['note', 'caution', 'serious']).optional(),
    max: z.int().min(0).max(100_000).optional(),
    'terms+': z
      .array(z.union([word, term]))
      .min(1)
      .max(mostTerms)
      .optional(),
    'terms-': z.array(word).min(1).max(mostTerms).optional(),
    stage: z.enum(['draft', 'shadow', 'live', 'retired']).optional(),
    source: source.optional(),
  })
  .refine(
    ({ rule: _, source: __, ...changes }) => Object.keys(changes).length > 0,
    'must change something: level, max, terms+, terms-, or stage',
  ) satisfies z.ZodType<Overlay>;

/** Lists whose entries are judged one by one. */
type Part = 'rules' | 'overlays' | 'memory' | 'terms' | 'phrases' | 'calendar';

/** The pack with its parts still unread. Keys that start with `x-` are taken out before. */
export const frame = z.strictObject({
  format: z.literal(1, 'must be 1; a newer format needs a newer version of the product'),
  id: id.regex(/\./, 'must be a reversed domain name: org.example.pack'),
  version,
  label: text.max(120),
  title: localized,
  summary: localized,
  publisher: z.strictObject({ name: text, contact: text.optional() }),
  languages: z.array(language).min(1).max(100),
  published: date,
  expires: date.optional(),
  for: z.strictObject({ sender: country.optional(), host: country.optional() }).optional(),
  layer: z.enum(layers).optional(),
  extends: z.array(parent).max(mostParents).optional(),
  windows: z.record(z.string().min(1).max(60), window).optional(),
  lists: z
    .record(listName, z.unknown())
    .refine((value) => Object.keys(value).length <= mostLists, `has more than ${mostLists} lists`)
    .optional(),
  rules: z.array(z.unknown()).max(mostRules),
  overlays: z.array(z.unknown()).max(mostRules).optional(),
  domains: z.array(domain).max(mostNames).optional(),
  accounts: z.array(account).max(mostNames).optional(),
  memory: z.array(z.unknown()).max(mostPairs).optional(),
  terms: z.array(z.unknown()).max(mostTerms).optional(),
  phrases: z.array(z.unknown()).max(mostPhrases).optional(),
  calendar: z.array(z.unknown()).max(mostDays).optional(),
  contacts: z.array(contact).max(mostNotes).optional(),
  changes: z.array(change).max(mostNotes).optional(),
}) satisfies z.ZodType<Omit<Pack, 'lists' | Part>>;
