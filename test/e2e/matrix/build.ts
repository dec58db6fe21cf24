/** The release build as it is after a person has granted one more host, which no driver can press. */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extensionFolder } from '../harness/session.ts';

/** Where the set-ups are served beside Attaché; on any other host they stand alone. */
export const grantedAddress = 'https://granted.example/';

/** @returns its folder, which the caller removes; it differs from the release in one line of the manifest */
export async function writeGrantedBuild(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-granted-'));
  await cp(extensionFolder, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions.push(`${grantedAddress}*`);
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}
