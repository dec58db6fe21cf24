/** The packs and missions that ship, read for tests; whatever would be set aside fails the test. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pack } from '../../src/packs/pack.ts';
import { readPackText } from '../../src/packs/schema.ts';
import { type Mission, missionSchema } from '../../src/settings/schema.ts';

// From the root, where the tests run: in a made-up document an address of a file is none of Node's.
const textOf = (file: string) => readFileSync(path.join('assets', file), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(path.join('assets', folder)).filter(
    (name) => name.endsWith('.json') && name !== 'index.json',
  );

export function bundled(name: string): Pack {
  const { pack, problems } = readPackText(textOf(`packs/${name}.json`), name);
  if (!pack || problems.length > 0) throw new Error(`${name}: ${problems[0]?.reason}`);
  return pack;
}

export const bundledTexts = (folder: 'packs' | 'missions'): Record<string, string> =>
  Object.fromEntries(filesIn(`${folder}/`).map((name) => [name, textOf(`${folder}/${name}`)]));

export const allPacks: readonly Pack[] = filesIn('packs/').map((file) =>
  bundled(file.replace(/\.json$/, '')),
);

export const allMissions: readonly Mission[] = Object.values(bundledTexts('missions')).map((text) =>
  missionSchema.parse(JSON.parse(text)),
);
