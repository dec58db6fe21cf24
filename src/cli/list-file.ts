/** Reads the term lists that lie beside a pack. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadListFile } from '../packs/lists/read.ts';
import { describeFileError } from './failure.ts';

/** `packFile` is a path; beside standard input lies what lies in the current folder. */
export function listsBeside(packFile: string): ReadListFile {
  const folder = path.dirname(packFile);
  return (name) => {
    const file = path.join(folder, name);
    try {
      const bytes = readFileSync(file);
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
    } catch (error) {
      return {
        reason:
          error instanceof TypeError ? `${file}: is not UTF-8` : describeFileError(file, error),
      };
    }
  };
}
