/** Reads the packs and missions that ship with the extension; their folders hold an index, since they cannot be listed. */
import browser from 'webextension-polyfill';
import * as z from '../packs/zod.ts';
import { type Mission, missionSchema } from '../settings/schema.ts';

export interface BundledFile {
  readonly name: string;
  readonly text: string;
}

const index = z.array(z.string());

/** The files of a folder, in the order of its index. Rejects when one is missing: the extension is then damaged. */
export async function readBundled(folder: 'packs' | 'missions'): Promise<BundledFile[]> {
  const names = index.parse(JSON.parse(await readFile(`${folder}/index.json`)));
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(`${folder}/${name}`) })),
  );
}

/** The example missions. One that cannot be read is left out, with a line in the console. */
export async function readExampleMissions(): Promise<Mission[]> {
  const files = await readBundled('missions');
  return files.flatMap(({ name, text }) => {
    const read = missionSchema.safeParse(JSON.parse(text));
    if (read.success) return [read.data];
    const [issue] = read.error.issues;
    console.warn(`missions/${name}: ${issue?.path.join('.')}: ${issue?.message}`);
    return [];
  });
}

/** A file of the extension itself: nothing goes over the network. */
async function readFile(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: not in the extension`);
  return response.text();
}
