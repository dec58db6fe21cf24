/** Writes to standard output at the reader's pace. */
import { once } from 'node:events';

/** Resolves when more can be written. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
