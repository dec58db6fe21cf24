/** `attache pack guide FILE --out FOLDER`: writes a pack as web pages that people read. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { guidePages } from '../packs/guide/index.ts';
import { readArguments } from './arguments.ts';
import { describeFileError, Failure } from './failure.ts';
import { readPackFile } from './packs.ts';

const options = { out: { type: 'string' } } as const;

/** Prints the files it wrote, one a line. Throws Failure for bad usage, a refused pack or a folder it may not write to. */
export async function writeGuide(args: readonly string[]): Promise<number> {
  const { values, file } = readArguments(args, options);
  const folder = values.out;
  if (folder === undefined) throw new Failure('pack guide: say where to with --out FOLDER');
  const { pack, hash } = await readPackFile(file);
  for (const { name, text } of guidePages(pack, hash)) {
    const place = path.join(folder, name);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(place, text);
    } catch (error) {
      throw new Failure(describeFileError(place, error));
    }
    process.stdout.write(`${place}\n`);
  }
  return 0;
}
