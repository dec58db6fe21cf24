/** How the bundled packs do on the development drafts: which bad ones they name, which good ones they disturb. */
import { readdirSync, readFileSync } from 'node:fs';
import { checkOne } from '../../src/cli/check.ts';
import { readEntry } from '../../src/cli/entry.ts';
import { bundledPacks, Programs } from '../../src/cli/packs.ts';
import type { Context } from '../../src/core/draft.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Level } from '../../src/core/rule.ts';
import { rankOf } from '../../src/core/settle.ts';

/** A line of `attache check --jsonl` without its id, and for a bad draft what must be said of it. */
export interface Sample {
  readonly lang: string;
  readonly text: string;
  readonly site?: string;
  readonly context?: object;
  /** Every one of these must be raised. */
  readonly topics?: readonly string[];
  /** At least this loud; any level will do when left out. */
  readonly level?: Level;
}

export interface Checked extends Sample {
  readonly findings: readonly Finding[];
}

const folder = new URL('./drafts/', import.meta.url);
/** In force for a draft that says nothing of its circumstances. */
const ours = { sender: 'CA', hosts: ['TN'] };
const programs = new Programs(await bundledPacks(), []);

/** Checks the drafts of every file whose name begins so (`bad`, `harmless`), as the command would. */
export function checkDrafts(prefix: string): Checked[] {
  const files = readdirSync(folder).filter((name) => name.startsWith(prefix));
  return files
    .sort()
    .flatMap((name): Sample[] => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    .map((sample, at) => checkSample(sample, at, ours));
}

/** Checks one draft as the command would; `otherwise` where it says nothing of its circumstances. */
export function checkSample(sample: Sample, at: number, otherwise: Partial<Context> = {}): Checked {
  const entry = readEntry(JSON.stringify({ id: at, ...sample }), at + 1);
  const base = { now: Date.parse('2026-11-21'), sites: [sample.site ?? 'x'] };
  const circumstances = sample.context ? base : { ...base, ...otherwise };
  return { ...sample, findings: checkOne(entry, circumstances, programs).findings };
}

/** True when each topic is raised: at the level that is asked for when `loud`, else at any. */
export function isNamed({ topics = [], level = 'note', findings }: Checked, loud: boolean) {
  const least = loud ? rankOf(level) : 0;
  const raised = findings.filter((finding) => rankOf(finding.level) >= least);
  return topics.every((name) => raised.some(({ topic }) => topic === name));
}

/** Findings at exactly this level; prompts for a look at a delicate topic apart, which are no alarm. */
export function alarmsAt(level: Level, { findings }: Checked): readonly Finding[] {
  return findings.filter((one) => one.level === level && one.topic !== 'host.sensitive');
}

/** Share of the drafts that pass, from 0 to 1. */
export function share(drafts: readonly Checked[], passes: (draft: Checked) => boolean): number {
  return drafts.filter(passes).length / drafts.length;
}

/** One line to read: the language, what was said of it, and the draft. */
export function describeDraft({ lang, topics, findings, text }: Checked): string {
  const said = findings.map(({ level, topic, rule, start, end }) => {
    return `${level} ${topic} (${rule}) « ${text.slice(start, end)} »`;
  });
  const wanted = topics ? `wanted ${topics.join(', ')}; ` : '';
  return `${lang}: ${text}\n      ${wanted}said ${said.join('; ') || 'nothing'}`;
}
