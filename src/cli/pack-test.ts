/** `attache pack test FILE…`: schema and examples, for authors of packs. */
import { compile } from '../packs/compile/index.ts';
import { runExamples } from '../packs/examples.ts';
import { readPackText } from '../packs/schema.ts';
import { Failure } from './failure.ts';
import { readText } from './input.ts';

/** Prints what is wrong, one line each: file, JSON path, reason. Returns the exit code: 1 when anything is. */
export async function testPacks(files: readonly string[]): Promise<number> {
  if (files.length === 0) throw new Failure('pack test: name at least one pack file');
  let failed = 0;
  for (const file of files) failed += await testPack(file);
  return failed > 0 ? 1 : 0;
}

async function testPack(file: string): Promise<number> {
  const { pack, problems } = readPackText(await readText(file), file);
  const lines = problems.map(({ place, rule, reason }) => line(file, place, rule, reason));
  if (!pack) return report(lines);
  for (const { place, rule, reason } of runExamples(pack))
    lines.push(line(file, place, rule, reason));
  const bad = pack.rules.reduce((sum, rule) => sum + rule.examples.bad.length, 0);
  const good = pack.rules.reduce((sum, rule) => sum + rule.examples.good.length, 0);
  if (lines.length === 0) {
    const { program } = compile([pack]);
    process.stdout.write(
      `${file}: ${pack.rules.length} rules, ${bad} bad and ${good} good examples as they should be; languages ${program.languages.join(', ')}\n`,
    );
  }
  return report(lines);
}

function line(file: string, place: string, rule: string | undefined, reason: string): string {
  return `${file}: ${place}${rule ? ` (${rule})` : ''}: ${reason}`;
}

function report(lines: readonly string[]): number {
  for (const text of lines) process.stdout.write(`${text}\n`);
  return lines.length;
}
