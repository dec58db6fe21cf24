/** Writes the smallest extension that holds the driver, for either browser. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const manifest = {
  manifest_version: 3,
  name: 'Editors under test',
  version: '1',
  content_scripts: [
    {
      matches: ['https://*/*'],
      js: ['driver.js'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    },
  ],
  host_permissions: ['https://*/*'],
  browser_specific_settings: { gecko: { id: 'editors@test.invalid' } },
};

/** @returns its folder, which the caller removes */
export async function writeDriverExtension(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-driver-'));
  await build({
    entryPoints: [fileURLToPath(new URL('driver.ts', import.meta.url))],
    outfile: path.join(folder, 'driver.js'),
    bundle: true,
    format: 'iife',
    logLevel: 'warning',
  });
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
