/** Bundles the command once and runs it as people do: in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'attache-cli-'));

await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/index.ts'],
  outfile: path.join(folder, 'attache.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
});
// Its own packs instead of those that ship, whose rules change for reasons of their own.
mkdirSync(path.join(folder, 'packs'));

/** Path of a file for a run, there or not. */
export function placeOf(name: string): string {
  return path.join(folder, name);
}

/** Writes a file for a run and returns its path; what stands in `packs/` ships with the command. */
export function file(name: string, content: unknown): string {
  const place = placeOf(name);
  writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content));
  return place;
}

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Peak of resident memory, in bytes; 0 when the process was killed. */
  readonly peak: number;
}

/** Has the process report its peak on its way out, behind everything else on standard error. */
const reporter = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('\\0' + process.resourceUsage().maxRSS))",
)}`;

/** Runs the command to its end. `input` may be a stream of pieces. */
export async function attache(
  args: readonly string[],
  input: Iterable<string> = [],
): Promise<Outcome> {
  const child = spawn(process.execPath, [
    '--import',
    reporter,
    path.join(folder, 'attache.mjs'),
    ...args,
  ]);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  // The command may stop before it has read everything.
  child.stdin.on('error', () => {});
  for (const piece of input) {
    if (!child.stdin.write(piece))
      await new Promise((resolve) => child.stdin.once('drain', resolve));
  }
  child.stdin.end();
  const code = await closed;
  const [said = '', kilobytes = '0'] = err.split('\0');
  return { code, out, err: said, peak: Number(kilobytes) * 1024 };
}
