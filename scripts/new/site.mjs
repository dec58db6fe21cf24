// @ts-check
/** Writes a new network: its site, the page in its shape, the test of that page, and an entry in each registry. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFile, page, pageScript, siteFile } from './site-files.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * @typedef {{ id: string, name: string, host: string, variable: string }} Network
 * @typedef {{ file: string, isNew: boolean }} Written
 */

/**
 * @param {{ id: string, name?: string | undefined, host?: string | undefined }} options
 * @returns {Promise<Written[]>}
 * @throws one clear line when the id or the host cannot be one, or the network is there
 */
export async function writeSite({ id, name, host = `${id}.example` }) {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    throw new Error(`"${id}" is no id: small letters and digits, with hyphens between them.`);
  }
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) throw new Error(`"${host}" is no host name.`);
  const taken = `src/sites/${id}.ts`;
  if (existsSync(path.join(root, taken))) throw new Error(`${taken} is there already.`);
  const network = { id, name: name ?? capitalise(id), host, variable: variableOf(id) };
  const created = await create(network);
  const changed = await register(network);
  settle([...created, ...changed]);
  return [
    ...created.map((file) => ({ file, isNew: true })),
    ...changed.map((file) => ({ file, isNew: false })),
  ];
}

/** @param {string} id */
const capitalise = (id) => id.charAt(0).toUpperCase() + id.slice(1);

/** @param {string} id */
const variableOf = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * @param {Network} network
 * @returns {Promise<string[]>} files, from the root
 */
async function create(network) {
  const { id } = network;
  const files = {
    [`src/sites/${id}.ts`]: siteFile(network),
    [`test/pages/shapes/sites/${id}/index.html`]: page(network),
    [`test/pages/shapes/sites/${id}/${id}.js`]: pageScript(network),
    [`test/e2e/networks/${id}.ts`]: dataFile(network),
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return Object.keys(files);
}

/**
 * @param {Network} network
 * @returns {Promise<string[]>} files, from the root
 */
async function register({ id, name, host, variable }) {
  const imported = `import { ${variable} } from './${id}.ts';\n`;
  /** @param {string} text */
  const withImport = (text) => text.replace(/(?=^import )/m, imported);
  /** @type {Record<string, (text: string) => string>} */
  const changes = {
    'src/sites/index.ts': (text) => withImport(text).replace('  practice,\n', `  ${variable},\n$&`),
    'test/e2e/networks/index.ts': (text) =>
      withImport(text).replace(/(?<=const networks[^;]*)(?=\];)/, `  ${variable},\n`),
    'manifest.json': (text) =>
      text.replace(/("host_permissions": \[[^\]]*?)(\n *\])/, `$1,\n    "https://${host}/*"$2`),
  };
  for (const language of ['en', 'fr', 'ar']) {
    changes[`src/ui/text/common.${language}.json`] = (text) =>
      text.replace(/(?=^ *"site\.other")/m, `  "site.${id}": ${JSON.stringify(name)},\n`);
  }
  for (const [file, change] of Object.entries(changes)) {
    const text = await readFile(path.join(root, file), 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`${file} has another form than expected.`);
    await writeFile(path.join(root, file), changed);
  }
  return Object.keys(changes);
}

/**
 * Sorts the imports and formats the rest, as everywhere in the project.
 * @param {readonly string[]} files from the root
 */
function settle(files) {
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const words = ['check', '--write', '--vcs-enabled=false', ...files];
  const { status, stderr } = spawnSync(process.execPath, [biome, ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The files are written, but do not pass the linter: ${stderr}`);
}
