/** `attache check`: findings for one draft, or for a stream of them. */
import { setFlagsFromString } from 'node:v8';
import { segmentDraft } from '../bilingual/segments.ts';
import { check } from '../core/check.ts';
import type { Context, Draft } from '../core/draft.ts';
import type { Finding } from '../core/finding.ts';
import { languagesWithoutRules, summarise } from '../core/report.ts';
import { levels, rankOf } from '../core/settle.ts';
import { countShadow } from '../core/shadow.ts';
import { strictestCount } from '../core/text/counting.ts';
import { oneOf, readArguments, siteNames } from './arguments.ts';
import { type Entry, readEntry } from './entry.ts';
import { Failure, inOneLine } from './failure.ts';
import { type DraftFile, readDraft, readLines } from './input.ts';
import { readMission } from './mission.ts';
import { print } from './output.ts';
import { bundledPacks, Programs, readPackFile } from './packs.ts';
import { type Language, plain } from './plain.ts';
import { pretty, type Result } from './pretty.ts';
import { sarif } from './sarif.ts';

const options = {
  site: { type: 'string' },
  mission: { type: 'string' },
  pack: { type: 'string', multiple: true },
  format: { type: 'string' },
  jsonl: { type: 'boolean', default: false },
  'fail-on': { type: 'string' },
  lang: { type: 'string', default: 'en' },
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

const formats = ['pretty', 'json', 'sarif'] as const;

/** Returns the exit code: 1 when `--fail-on` is reached. Throws Failure for bad usage or input. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { values, file } = readArguments(args, options);
  const language = oneOf('lang', values.lang, ['en', 'fr'] as const);
  const format = values.format === undefined ? null : oneOf('format', values.format, formats);
  if (values.jsonl && format && format !== 'json') {
    throw new Failure(`--jsonl writes lines of JSON, and does not go with --format ${format}`);
  }
  const failOn = values['fail-on'] ? oneOf('fail-on', values['fail-on'], levels) : null;
  const site = values.site === undefined ? undefined : oneOf('site', values.site, siteNames);
  const base = await circumstances(values, site === undefined ? undefined : [site]);
  const named = await Promise.all((values.pack ?? []).map(readPackFile));
  const programs = new Programs(await bundledPacks(), named);
  const reached = (findings: readonly Finding[]) =>
    failOn !== null && findings.some(({ level }) => rankOf(level) >= rankOf(failOn));
  if (values.jsonl) return checkStream(file, base, programs, language, reached);
  const draft = await readDraft(file);
  const entry = { text: draft.text, lang: undefined, media: undefined, context: {} };
  const result = checkOne(entry, base, programs);
  if (format === 'sarif') await print(sarif(file, draft, result.findings, language));
  else if (format === 'json') await print(json(result, draft, language));
  else await print(pretty(result, language));
  return reached(result.findings) ? 1 : 0;
}

async function circumstances(
  values: Values,
  sites: readonly string[] | undefined,
): Promise<Context> {
  const mission = values.mission === undefined ? null : await readMission(values.mission);
  return { now: Date.now(), sites, sender: mission?.sender, hosts: mission?.hosts };
}

async function checkStream(
  file: string,
  base: Context,
  programs: Programs,
  language: Language,
  reached: (findings: readonly Finding[]) => boolean,
): Promise<number> {
  // V8 lets its heap grow to several times what is alive before it cleans up: a stream should stay small.
  setFlagsFromString('--heap-growing-percent=20');
  let code = 0;
  const said = new Set<string>();
  for await (const [number, line] of readLines(file)) {
    const entry = readEntry(line, number);
    sayOnce(entry.remarks, said);
    const sites = entry.site === undefined ? base.sites : [entry.site];
    const { findings } = checkOne(entry, { ...base, sites }, programs);
    if (reached(findings)) code = 1;
    await print(
      JSON.stringify({ id: entry.id, findings: findings.map((one) => plain(one, language)) }),
    );
  }
  return code;
}

/** Ten thousand lines may have the same key that is not known. */
function sayOnce(remarks: readonly string[], said: Set<string>): void {
  for (const remark of remarks) {
    const what = remark.replace(/^line \d+: /, '');
    if (!said.has(what)) console.error(`attache: ${inOneLine(remark)}`);
    said.add(what);
  }
}

/** What the command says of one draft. */
export function checkOne(
  { text, lang, media, context: own }: Pick<Entry, 'text' | 'lang' | 'media' | 'context'>,
  base: Context,
  programs: Programs,
): Result {
  const context = { ...base, ...own };
  const program = programs.for({ sender: context.sender, hosts: context.hosts });
  const draft = { ...draftOf(text, lang), media };
  return {
    text,
    findings: check(program, draft, context),
    count: strictestCount(text, context.sites ?? []),
    shadow: countShadow(program, draft, context),
    withoutRules: languagesWithoutRules(draft, program),
  };
}

/** A language that the caller states settles what the detector is not sure of. */
function draftOf(text: string, lang: string | undefined): Draft {
  const segments = segmentDraft(text, lang);
  if (lang === undefined) return { text, segments };
  return { text, segments: segments.map((one) => (one.sure ? one : { ...one, lang, sure: true })) };
}

function json(
  { findings, count, shadow, withoutRules }: Result,
  { offsetInFile }: DraftFile,
  language: Language,
): string {
  const all = findings
    .map((finding) => plain(finding, language))
    .map((one) => ({
      ...one,
      start: offsetInFile(one.start),
      end: offsetInFile(one.end),
    }));
  return JSON.stringify(
    { findings: all, axes: summarise(findings), count, shadow, withoutRules },
    null,
    2,
  );
}
