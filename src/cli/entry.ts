/** One draft of a stream: a line of JSON with its text and what is known about it. */
import type { Context, Media } from '../core/draft.ts';
import * as z from '../packs/zod.ts';
import { Failure } from './failure.ts';

const text = z.string('must be a text').nullish();

const attachment = z.object({
  kind: z.enum(['image', 'video', 'other']).optional(),
  alt: z.string('must be a text').nullish(),
});

/** True or false, or what is known of it: the name of a campaign, the day of an election, the level of a threat. */
const circumstance = z.unknown().optional();

const contextSchema = z.looseObject({
  sender: text,
  host: z.union([z.string(), z.array(z.string())], 'must be a text, or a list of them').nullish(),
  date: z.string('must be a date like 2026-11-21').nullish(),
  account: text,
  reply: circumstance,
  crisis: circumstance,
  campaign: circumstance,
  home_election: circumstance,
  host_election: circumstance,
  threat: circumstance,
  retweet: circumstance,
  media: z.unknown().optional(),
});

const schema = z.object({
  id: z.union([z.string(), z.number()], 'must be a text or a number'),
  text: z.string('must be a text'),
  site: text,
  lang: text,
  context: contextSchema.nullish(),
});

export interface Entry {
  readonly id: string | number;
  readonly text: string;
  readonly site: string | undefined;
  readonly lang: string | undefined;
  /** Undefined when the line does not describe each attachment. */
  readonly media: readonly Media[] | undefined;
  /** What the line says of the circumstances; nothing it does not say. */
  readonly context: Partial<Context>;
  /** What it says that is not understood, and so is left out: a line each. The draft is checked all the same. */
  readonly remarks: readonly string[];
}

/** Throws Failure that names the line and the key where the draft itself cannot be read. */
export function readEntry(line: string, number: number): Entry {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw new Failure(`line ${number}: is not JSON`);
  }
  const result = schema.safeParse(data, { reportInput: true });
  if (!result.success) throw new Failure(`line ${number}: ${reasonOf(result.error)}`);
  const { id, text, site, lang, context } = result.data;
  return {
    id,
    text,
    site: site ?? undefined,
    lang: lang?.split('-')[0]?.toLowerCase() ?? undefined,
    media: readMedia(context?.media),
    context: context ? readContext(context, number) : {},
    remarks: context ? remarksOn(context).map((remark) => `line ${number}: ${remark}`) : [],
  };
}

/** The first thing that is wrong, with its key; a key of the line may hold anything, so it is quoted. */
function reasonOf({ issues: [issue] }: z.ZodError): string {
  if (!issue) return 'is not valid';
  const place = issue.path.join('.');
  if (issue.code === 'invalid_type' && issue.input === undefined) return `${place} is missing`;
  const reason = issue.message.replace(/^Invalid input: expected/, 'must be');
  return `${place || 'the line'} ${reason}`;
}

type Stated = z.infer<typeof contextSchema>;

const isCode = (value: string) => /^[A-Za-z]{2}$/.test(value);

/** Keys and countries that are not known. */
function remarksOn(context: Stated): string[] {
  const known = Object.keys(contextSchema.shape);
  const keys = Object.keys(context)
    .filter((key) => !known.includes(key))
    .map((key) => `context.${key} is left out: it is none of ${known.join(', ')}`);
  const places = [context.sender ?? [], context.host ?? []]
    .flat()
    .filter((place) => !isCode(place))
    .map((place) => `context: ${JSON.stringify(place)} is left out: a country is a code like CA`);
  return [...keys, ...places];
}

/** Other forms, such as a mere number, say too little for a rule to speak. */
function readMedia(value: unknown): Media[] | undefined {
  const result = z.array(attachment).safeParse(value);
  if (!result.success) return undefined;
  return result.data.map(({ kind = 'other', alt }) => ({ kind, alt: alt ?? '' }));
}

function readContext(context: Stated, number: number): Partial<Context> {
  const { sender, host, date, account } = context;
  const hosts = host && [host].flat().filter(isCode);
  const reply = isOn(context.reply);
  const crisis = isOn(context.crisis);
  const kind = account ? accountKind(account) : undefined;
  const homeElection = isOn(context.home_election);
  const hostElection = isOn(context.host_election);
  const threat = isOn(context.threat);
  const repost = isOn(context.retweet);
  const campaign = isOn(context.campaign);
  return {
    ...(sender && isCode(sender) && { sender: sender.toUpperCase() }),
    ...(hosts && { hosts: hosts.map((one) => one.toUpperCase()) }),
    ...(date && { now: readDate(date, number) }),
    ...(kind && { account: kind }),
    ...(reply !== undefined && { reply }),
    ...(crisis !== undefined && { crisis }),
    ...(homeElection !== undefined && { homeElection }),
    ...(hostElection !== undefined && { hostElection }),
    ...(threat !== undefined && { threat }),
    ...(repost !== undefined && { repost }),
    ...(campaign !== undefined && { campaign }),
  };
}

const accounts: readonly (readonly [NonNullable<Context['account']>, RegExp])[] = [
  ['personal', /personal|private/i],
  ['institution', /institution|official|mission|embassy|consulate|ministry|department/i],
  ['person', /person|ambassador|minister|head|envoy|consul/i],
];

/** `embassy` and `official` are an institution, `ambassador` is a person in office. Undefined for anything else. */
function accountKind(account: string): Context['account'] {
  return accounts.find(([, words]) => words.test(account))?.[0];
}

/** Undefined when nothing is said. What is neither true nor false is on, unless it says no. */
function isOn(value: unknown): boolean | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return !/^(?:|no|none|false|off|low|0)$/i.test(value.trim());
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function readDate(date: string, number: number): number {
  const now = Date.parse(date);
  if (Number.isNaN(now))
    throw new Failure(`line ${number}: context.date must be a date like 2026-11-21`);
  return now;
}
