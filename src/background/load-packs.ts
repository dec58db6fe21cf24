/** Makes packs of files: reads and proves what is new, keeps what is known, never lets a bad file replace a good one. */
import type { BundledFile } from '../browser/bundled.ts';
import type { StoredPack, UnreadableFile } from '../browser/database.ts';
import { hashText } from '../browser/hash.ts';
import { loadPackText } from '../packs/load.ts';
import type { Problem } from '../packs/problem.ts';

export interface Loaded {
  /** At most one of an id: the highest version. */
  readonly packs: readonly StoredPack[];
  readonly problems: readonly UnreadableFile[];
}

/**
 * @param stored what was read before, by whichever version of the extension
 * @param readBy this version
 */
export async function loadPacks(
  files: readonly BundledFile[],
  stored: readonly StoredPack[],
  readBy: string,
): Promise<Loaded> {
  const packs = new Map<string, StoredPack>();
  const problems: UnreadableFile[] = [];
  for (const { name, text } of files) {
    const hash = await hashText(text);
    const known = stored.find((each) => each.hash === hash && each.readBy === readBy);
    const read = known ?? readFile(name, text, hash, readBy);
    if ('reason' in read) problems.push(read);
    const pack = 'pack' in read ? read : stored.find(({ file }) => file === name);
    if (pack && !isOutdone(pack, packs.get(pack.pack.id))) packs.set(pack.pack.id, pack);
  }
  return { packs: [...packs.values()], problems };
}

function isOutdone({ pack }: StoredPack, other: StoredPack | undefined): boolean {
  return other !== undefined && other.pack.version >= pack.version;
}

function readFile(
  file: string,
  text: string,
  hash: string,
  readBy: string,
): StoredPack | UnreadableFile {
  const { pack, problems } = loadPackText(text, file);
  if (!pack) return { file, reason: problems.map(inOneLine).join('; ') };
  const setAside = problems.map(({ rule, place, reason }) => ({ rule, place, reason }));
  return { hash, file, readBy, pack, setAside };
}

function inOneLine({ place, reason }: Problem): string {
  return `${place} ${reason}`;
}
