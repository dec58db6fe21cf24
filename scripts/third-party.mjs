// @ts-check
/** Writes the licences of every package that the bundles contain, and refuses licences we have not agreed to. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const accepted = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'MPL-2.0',
  'Unicode-3.0',
]);

/**
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {Promise<string>} text of THIRD-PARTY.txt
 * @throws when a package has a licence outside the accepted ones
 */
export async function describeThirdParties(metafiles) {
  const folders = new Set(metafiles.flatMap((file) => Object.keys(file.inputs).flatMap(packageOf)));
  const parts = await Promise.all([...folders].sort().map(describePackage));
  return ['Attaché contains these packages, each under its own licence.', ...parts].join('\n\n');
}

/** @param {string} input */
function packageOf(input) {
  const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
  return match ? [match[0]] : [];
}

/** @param {string} folder */
async function describePackage(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  // Where the package leaves the choice, one that we accept is enough.
  if (!license.split(/ or /i).some((/** @type {string} */ name) => accepted.has(name))) {
    throw new Error(`${name} ${version} is under "${license}", which is not an accepted licence`);
  }
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(path.join(folder, file), 'utf8') : `Licence: ${license}`;
  return `${'-'.repeat(72)}\n${name} ${version} (${license})\n\n${text.trim()}`;
}
