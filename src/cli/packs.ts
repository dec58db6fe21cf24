/** The packs that the command checks with: those that ship, and those that are named. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Program } from '../core/program.ts';
import { compile } from '../packs/compile/index.ts';
import { type Audience, packsInForce } from '../packs/in-force.ts';
import { loadPackText } from '../packs/load.ts';
import type { Pack } from '../packs/pack.ts';
import { describeProblem, Failure } from './failure.ts';
import { readText } from './input.ts';
import { listsBeside } from './list-file.ts';

/** Beside the built command, or in the source tree. */
const folders = ['packs/', '../assets/packs/', '../../assets/packs/'];

export interface PackFile {
  readonly pack: Pack;
  /** SHA-256 of the file, in 64 hexadecimal digits. */
  readonly hash: string;
}

/** The packs that ship. A broken one is an error of ours, and said so. */
export async function bundledPacks(): Promise<PackFile[]> {
  for (const folder of folders) {
    const url = new URL(folder, import.meta.url);
    const names = await readdir(url).catch(() => null);
    if (!names) continue;
    const files = names.filter((name) => name.endsWith('.json') && name !== 'index.json').sort();
    return Promise.all(files.map((name) => readPackFile(fileURLToPath(new URL(name, url)))));
  }
  throw new Failure('the packs that ship with the command are missing');
}

/** Throws Failure for a refused pack; says on standard error which parts were set aside. */
export async function readPackFile(file: string): Promise<PackFile> {
  const text = await readText(file);
  const { pack, problems } = loadPackText(text, file, listsBeside(file));
  const lines = problems.map((problem) => describeProblem(file, problem));
  if (!pack) throw new Failure(lines[0] ?? `${file}: is not a pack`);
  for (const line of lines) process.stderr.write(`attache: set aside: ${line}\n`);
  return { pack, hash: hashOf(text) };
}

/** As the file has it, but for a byte order mark. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Programs for the audiences of a stream of drafts; a few are kept, so that memory stays flat. */
export class Programs {
  readonly #packs: readonly Pack[];
  readonly #hashes: Readonly<Record<string, string>>;
  readonly #switched: Readonly<Record<string, boolean>>;
  readonly #made = new Map<string, Program>();
  readonly #told = new Set<string>();
  static readonly #most = 16;

  /** `named` packs are in force for everybody; they replace bundled ones of the same id. */
  constructor(bundled: readonly PackFile[], named: readonly PackFile[]) {
    const files = new Map([...bundled, ...named].map((file) => [file.pack.id, file]));
    this.#packs = Array.from(files.values(), ({ pack }) => pack);
    this.#hashes = Object.fromEntries(Array.from(files, ([id, { hash }]) => [id, hash]));
    this.#switched = Object.fromEntries(named.map(({ pack }) => [pack.id, true]));
  }

  for(audience: Audience): Program {
    const packs = packsInForce(this.#packs, audience, this.#switched);
    const key = packs.map(({ id }) => id).join(' ');
    let program = this.#made.get(key);
    if (!program) {
      const compiled = compile(packs, { hashes: this.#hashes });
      for (const problem of compiled.setAside) this.#tell(describeProblem(problem.pack, problem));
      program = compiled.program;
      const [oldest] = this.#made.keys();
      if (oldest !== undefined && this.#made.size >= Programs.#most) this.#made.delete(oldest);
      this.#made.set(key, program);
    }
    return program;
  }

  /** Once, however many audiences it concerns. */
  #tell(line: string): void {
    if (this.#told.has(line)) return;
    this.#told.add(line);
    process.stderr.write(`attache: set aside: ${line}\n`);
  }
}
