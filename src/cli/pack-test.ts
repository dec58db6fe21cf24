/** `attache pack test FILE… [--coverage]`: schema, layers and examples, for authors of packs. */
import { parseArgs } from 'node:util';
import type { Rule } from '../core/rule.ts';
import { compile } from '../packs/compile/index.ts';
import { coverageOf } from '../packs/coverage.ts';
import { runExamples } from '../packs/examples.ts';
import type { Pack } from '../packs/pack.ts';
import { readPackText } from '../packs/schema.ts';
import { describeProblem, Failure } from './failure.ts';
import { readText } from './input.ts';
import { listsBeside } from './list-file.ts';
import { bundledPacks, hashOf } from './packs.ts';

export interface PackSource {
  readonly file: string;
  readonly text: string;
}

export interface Proof {
  /** Those that could be read, in the order of the files. */
  readonly packs: readonly Pack[];
  /** What is wrong: file, JSON path, rule, reason. */
  readonly lines: readonly string[];
}

/** Prints what is wrong, one line each: file, JSON path, reason. Returns the exit code: 1 when anything is. */
export async function testPacks(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = readFiles(args);
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readText(file) })),
  );
  const { packs, lines } = await proveTexts(texts);
  for (const line of lines) process.stdout.write(`${line}\n`);
  for (const pack of packs) {
    if (values.coverage) process.stdout.write(`${tableOf(pack)}\n`);
    if (lines.length === 0) process.stdout.write(`${summaryOf(pack)}\n`);
  }
  return lines.length > 0 ? 1 : 0;
}

function readFiles(args: readonly string[]) {
  try {
    const options = { coverage: { type: 'boolean' } } as const;
    const read = parseArgs({ args: [...args], options, allowPositionals: true });
    if (read.positionals.length > 0) return read;
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split(/\. | To specify/) : [];
    throw new Failure(`pack test: ${reason}`);
  }
  throw new Failure('pack test: name at least one pack file');
}

/** Reads the packs, runs their examples, and lays them over each other and over those that ship. */
export async function proveTexts(sources: readonly PackSource[]): Promise<Proof> {
  const lines: string[] = [];
  const files = new Map<Pack, PackSource>();
  for (const source of sources) {
    const { file, text } = source;
    const { pack, problems } = readPackText(text, file, listsBeside(file));
    lines.push(...problems.map((problem) => describeProblem(file, problem)));
    if (!pack) continue;
    files.set(pack, source);
    const failures = runExamples(pack);
    lines.push(...failures.map((failure) => describeProblem(file, failure)));
    if (failures.length === 0) lines.push(...neverFired(pack, file));
  }
  const packs = [...files.keys()];
  lines.push(...(await layerProblems(packs, files)));
  return { packs, lines: [...new Set(lines)] };
}

function neverFired(pack: Pack, file: string): string[] {
  return coverageOf(pack)
    .filter(({ rule, fired }) => fired === 0 && rule.stage !== 'retired')
    .map(({ place, rule, instead }) =>
      describeProblem(file, {
        place,
        rule: rule.id,
        reason: `no example fires it beside the other rules of the pack${instead.length > 0 ? `: ${instead.join(', ')} speaks first` : ''}`,
      }),
    );
}

async function layerProblems(
  packs: readonly Pack[],
  files: ReadonlyMap<Pack, PackSource>,
): Promise<string[]> {
  if (!packs.some((pack) => pack.extends || pack.overlays)) return [];
  const others = (await bundledPacks()).filter(
    ({ pack }) => !packs.some(({ id }) => id === pack.id),
  );
  const hashes = Object.fromEntries([
    ...others.map(({ pack, hash }) => [pack.id, hash]),
    ...Array.from(files, ([{ id }, { text }]) => [id, hashOf(text)]),
  ]);
  const { setAside } = compile([...others.map(({ pack }) => pack), ...packs], { hashes });
  return setAside.flatMap((problem) => {
    const pack = packs.find(({ id }) => id === problem.pack);
    return pack ? [describeProblem(files.get(pack)?.file ?? pack.id, problem)] : [];
  });
}

function tableOf(pack: Pack): string {
  const rows = coverageOf(pack).map(
    ({ rule, fired }) => `${rule.id}: ${fired} of ${rule.examples.bad.length} bad examples fire it`,
  );
  return rows.join('\n');
}

function summaryOf(pack: Pack): string {
  const count = (kind: keyof Rule['examples']) =>
    pack.rules.reduce((sum, rule) => sum + rule.examples[kind].length, 0);
  const { program } = compile([pack]);
  return `${pack.id}: ${pack.rules.length} rules, ${count('bad')} bad and ${count('good')} good examples as they should be; languages ${program.languages.join(', ')}`;
}
