/** `attache pack build FILE -o OUT`: proves a pack and writes it in its one canonical form, lists from files in it. */
import { writeFile } from 'node:fs/promises';
import { writePack } from '../packs/write.ts';
import { readArguments } from './arguments.ts';
import { describeFileError, Failure } from './failure.ts';
import { readText } from './input.ts';
import { proveTexts } from './pack-test.ts';
import { hashOf } from './packs.ts';

const options = { output: { type: 'string', short: 'o' } } as const;

/** Prints the SHA-256 of what it wrote, and where. Returns 1, and writes nothing, when the pack is not sound. */
export async function buildPack(args: readonly string[]): Promise<number> {
  const { values, file } = readArguments(args, options);
  const out = values.output;
  if (out === undefined) throw new Failure('pack build: say where to with -o FILE');
  const text = (await readText(file)).normalize('NFC');
  const { packs, lines } = await proveTexts([{ file, text }]);
  const [pack] = packs;
  for (const line of lines) process.stderr.write(`${line}\n`);
  if (lines.length > 0 || !pack) return 1;
  const written = writePack(pack);
  try {
    await writeFile(out, written);
  } catch (error) {
    throw new Failure(describeFileError(out, error));
  }
  process.stdout.write(`${hashOf(written)}  ${out}\n`);
  return 0;
}
