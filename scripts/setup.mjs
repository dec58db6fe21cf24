// @ts-check
/** Installs the dependencies when they are missing. Uses nothing but Node, since nothing else is there yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Runs `npm ci` in a folder unless its modules are there and as new as its lock file.
 * @param {string} [folder] defaults to the project's root
 */
export function ensureDependencies(folder = root) {
  const lock = path.join(folder, 'package-lock.json');
  const marker = path.join(folder, 'node_modules', '.package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  if (existsSync(marker) && sameVersions(lock, marker)) return;
  console.log(`Installing the dependencies of ${path.relative(root, folder) || 'the project'} …`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}; the lines above say why`);
}

/**
 * A checkout may give the lock file a newer date than the modules; what counts is what both name.
 * @param {string} lock
 * @param {string} marker
 */
function sameVersions(lock, marker) {
  const installed = readPackages(marker);
  return Object.entries(readPackages(lock)).every(
    ([name, { version, optional }]) =>
      name === '' || optional || installed[name]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
