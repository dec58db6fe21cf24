/** The release build with the probe in front of its content script, and nothing else changed. */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { extensionFolder } from '../harness/session.ts';

const probe = fileURLToPath(new URL('probe.js', import.meta.url));

/** As text, for a place that is no content script. */
export function readProbe(): Promise<string> {
  return readFile(probe, 'utf8');
}

/** @returns its folder, which the caller removes */
export async function writeProbedBuild(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-speed-'));
  await cp(extensionFolder, folder, { recursive: true });
  const file = path.join(folder, 'content.js');
  await writeFile(file, `${await readProbe()}\n${await readFile(file, 'utf8')}`);
  return folder;
}
