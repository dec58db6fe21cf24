/** `attache pack new ID [FILE]`: writes a small sound pack to start from. */
import { writeFile } from 'node:fs/promises';
import { readPack } from '../packs/schema.ts';
import { starterPack } from '../packs/starter.ts';
import { writePack } from '../packs/write.ts';
import { describeFileError, Failure } from './failure.ts';

/** FILE is `ID.json` when it is left out; one that exists is not touched. */
export async function newPack([id, file, ...rest]: readonly string[]): Promise<number> {
  if (id === undefined || rest.length > 0) throw new Failure('pack new: give an id, and one file');
  const { pack, problems } = readPack(starterPack(id, new Date().toISOString().slice(0, 10)), id);
  if (!pack) throw new Failure(`pack new: the id ${JSON.stringify(id)} ${problems[0]?.reason}`);
  const out = file ?? `${id}.json`;
  try {
    await writeFile(out, writePack(pack), { flag: 'wx' });
  } catch (error) {
    throw new Failure(describeFileError(out, error));
  }
  process.stdout.write(`${out}\n`);
  return 0;
}
