/** The packs that the command checks with: those that ship, and those that are named. */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Program } from '../core/program.ts';
import { compile } from '../packs/compile/index.ts';
import { type Audience, packsInForce } from '../packs/in-force.ts';
import { loadPackText } from '../packs/load.ts';
import type { Pack } from '../packs/pack.ts';
import { Failure } from './failure.ts';
import { readText } from './input.ts';

/** Beside the built command, or in the source tree. */
const folders = ['packs/', '../assets/packs/', '../../assets/packs/'];

/** The packs that ship. A broken one is an error of ours, and said so. */
export async function bundledPacks(): Promise<Pack[]> {
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
export async function readPackFile(file: string): Promise<Pack> {
  const { pack, problems } = loadPackText(await readText(file), file);
  const lines = problems.map(
    ({ place, rule, reason }) => `${file}: ${place}${rule ? ` (${rule})` : ''}: ${reason}`,
  );
  if (!pack) throw new Failure(lines[0] ?? `${file}: is not a pack`);
  for (const line of lines) process.stderr.write(`attache: set aside: ${line}\n`);
  return pack;
}

/** Programs for the audiences of a stream of drafts; a few are kept, so that memory stays flat. */
export class Programs {
  readonly #bundled: readonly Pack[];
  readonly #named: readonly Pack[];
  readonly #made = new Map<string, Program>();
  static readonly #most = 16;

  /** `named` packs are in force for everybody; they replace bundled ones of the same id. */
  constructor(bundled: readonly Pack[], named: readonly Pack[]) {
    this.#named = named;
    this.#bundled = bundled.filter(({ id }) => !named.some((pack) => pack.id === id));
  }

  for(audience: Audience): Program {
    const packs = [...packsInForce(this.#bundled, audience), ...this.#named];
    const key = packs.map(({ id }) => id).join(' ');
    let program = this.#made.get(key);
    if (!program) {
      program = compile(packs).program;
      const [oldest] = this.#made.keys();
      if (oldest !== undefined && this.#made.size >= Programs.#most) this.#made.delete(oldest);
      this.#made.set(key, program);
    }
    return program;
  }
}
