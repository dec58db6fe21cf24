/** `attache pack reference [FOLDER]`: writes one page for each thing that a rule may name. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { referencePages } from '../packs/reference/page.ts';
import { describeFileError, Failure } from './failure.ts';

/** FOLDER is `dist/reference` when it is left out. */
export async function writeReference([
  folder = 'dist/reference',
  ...rest
]: readonly string[]): Promise<number> {
  if (rest.length > 0) throw new Failure('pack reference: one folder at most');
  const pages = referencePages();
  for (const { path, text } of pages) {
    const file = join(folder, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    } catch (error) {
      throw new Failure(describeFileError(file, error));
    }
  }
  process.stdout.write(`${pages.length} pages in ${folder}\n`);
  return 0;
}
