/** Puts an administrator's policy where the browser under test looks for it, for our extension alone, and takes it away. */
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extensionFolder, kind } from './session.ts';

export interface PlacedPolicy {
  /** The extension that it is for. */
  readonly extension: string;
  /** Environment to launch the browser with. */
  readonly environment: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/** Where Debian's Chromium looks; Chrome and Edge have their own. */
const chromiumPolicies = '/etc/chromium/policies/managed';

/**
 * @returns null, and says why, where this machine does not let the policy be put
 */
export async function placePolicy(policy: unknown): Promise<PlacedPolicy | null> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'attache-policy-')));
  try {
    return kind === 'chromium'
      ? await placeForChromium(folder, policy)
      : await placeForFirefox(folder, policy);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    console.warn(`No policy can be put here, so none is tested: ${error}`);
    return null;
  }
}

/** In a copy, whose folder gives it an identity of its own: other browsers of this machine stay without a policy. */
async function placeForChromium(folder: string, policy: unknown): Promise<PlacedPolicy> {
  const extension = path.join(folder, 'extension');
  await cp(extensionFolder, extension, { recursive: true });
  const made = await mkdir(chromiumPolicies, { recursive: true });
  const file = path.join(chromiumPolicies, `${path.basename(folder)}.json`);
  const text = JSON.stringify({ '3rdparty': { extensions: { [identityOf(extension)]: policy } } });
  await writeFile(file, text);
  return {
    extension,
    environment: {},
    remove: async () => {
      await rm(file, { force: true });
      if (made) await removeEmpty(chromiumPolicies, made);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Takes away the folders that were made, as far as nobody else put anything in them. */
async function removeEmpty(folder: string, made: string): Promise<void> {
  await rmdir(folder).catch(() => {});
  if (folder !== made) await removeEmpty(path.dirname(folder), made);
}

/** Chromium names an unpacked extension by its folder: the first half of the hash, with a for 0 and p for f. */
function identityOf(extension: string): string {
  const digits = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** In a home of its own, as a native manifest: `storage.managed` reads it as it reads policies.json. */
async function placeForFirefox(folder: string, policy: unknown): Promise<PlacedPolicy> {
  const manifest = JSON.parse(await readFile(path.join(extensionFolder, 'manifest.json'), 'utf8'));
  const name: string = manifest.browser_specific_settings.gecko.id;
  const place = path.join(folder, '.mozilla', 'managed-storage');
  await mkdir(place, { recursive: true });
  const text = JSON.stringify({ name, description: 'A test', type: 'storage', data: policy });
  await writeFile(path.join(place, `${name}.json`), text);
  return {
    extension: extensionFolder,
    environment: { HOME: folder },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
