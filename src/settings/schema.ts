/** The shape of the settings, and of a mission file. */
import { type Server, serverKinds } from '../bilingual/translator/translator.ts';
import type { Level } from '../core/rule.ts';
import * as z from '../packs/zod.ts';

/** How the sidebar sits on a page; remembered in the settings. */
export interface Place {
  readonly open: boolean;
  /** Logical side: `end` is the right in a left-to-right page. */
  readonly side: 'start' | 'end';
  /** CSS pixels, 200 to 2000. */
  readonly width: number;
}

/** Who posts: a sender, where it resides, whom it addresses, in which languages. */
export interface Mission {
  readonly id: string;
  readonly label: string;
  /** The label in the other languages of the interface, where the file gives it. */
  readonly labels?: { readonly [L in 'fr' | 'ar']?: string | undefined } | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly sender: string;
  readonly residence?: string | undefined;
  readonly hosts: readonly string[];
  /** BCP 47, in the order in which they are posted; region matters for typography (`fr-CA`). */
  readonly languages: readonly string[];
  readonly accounts: readonly {
    readonly site: string;
    readonly handle: string;
    readonly lang?: string | undefined;
  }[];
}

/** What a person changed about a rule. */
export interface RuleChoice {
  readonly on?: boolean | undefined;
  readonly level?: Level | undefined;
}

export interface Settings {
  readonly version: 1;
  readonly language: 'auto' | 'en' | 'fr' | 'ar';
  /** The person's own; the examples that ship are not copied here. */
  readonly missions: readonly Mission[];
  /** Null: common packs only. */
  readonly mission: string | null;
  /** Only what differs from the default: a pack is on when it is common or for the mission in use. */
  readonly packs: Readonly<Record<string, boolean>>;
  /** By `pack/rule`. */
  readonly rules: Readonly<Record<string, RuleChoice>>;
  /** Networks switched off; listed networks are on by default. */
  readonly sites: Readonly<Record<string, boolean>>;
  readonly marks: 'drawn' | 'off';
  /** Null until the sidebar was first opened, closed or moved: it then opens where the page is wide enough. */
  readonly place: Place | null;
  /** Where drafts go that are written in no network's own page; null: to the networks of the mission's accounts. */
  readonly networks: readonly string[] | null;
  /** Where sentences may be sent to be worded; null: nowhere. Its key is kept elsewhere. */
  readonly translator: Server | null;
  /** Whether the browser's own translator is offered, where the browser has one. */
  readonly ownTranslator: boolean;
}

const key = z.string().min(1).max(200);
const country = z.string().regex(/^[A-Z]{2}$/);
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

const label = z.string().trim().min(1).max(120);
const account = z.object({ site: key, handle: key, lang: language.optional() });

/** A mission, in the settings or as a file of its own. */
export const missionSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/),
  label,
  labels: z.object({ fr: label.optional(), ar: label.optional() }).optional(),
  sender: country,
  residence: country.optional(),
  hosts: z.array(country).max(50),
  languages: z.array(language).min(1).max(10),
  accounts: z.array(account).max(100),
}) satisfies z.ZodType<Mission>;

const placeSchema = z.object({
  open: z.boolean(),
  side: z.enum(['start', 'end']),
  width: z.number().min(200).max(2000),
}) satisfies z.ZodType<Place>;

const ruleChoiceSchema = z.object({
  on: z.boolean().optional(),
  level: z.enum(['note', 'caution', 'serious']).optional(),
}) satisfies z.ZodType<RuleChoice>;

/** An address without what stands behind the host's own path, a name or a word of passage. */
const serverSchema = z.object({
  kind: z.enum(serverKinds),
  url: z
    .string()
    .max(300)
    .regex(/^https:\/\/[^\s/@?#]+(?:\/[^\s?#]*[^\s?#/])?$/),
  model: z.string().max(200).optional(),
}) satisfies z.ZodType<Server>;

/** One schema for each part, so that a broken part does not take the others down. */
export const parts = {
  language: z.enum(['auto', 'en', 'fr', 'ar']),
  missions: z.array(missionSchema).max(100),
  mission: z.string().nullable(),
  packs: z.record(key, z.boolean()),
  rules: z.record(key, ruleChoiceSchema),
  sites: z.record(key, z.boolean()),
  marks: z.enum(['drawn', 'off']),
  place: placeSchema.nullable(),
  networks: z.array(key).max(50).nullable(),
  translator: serverSchema.nullable(),
  ownTranslator: z.boolean(),
} satisfies { [P in Exclude<keyof Settings, 'version'>]: z.ZodType<Settings[P]> };

export type Part = keyof typeof parts;
