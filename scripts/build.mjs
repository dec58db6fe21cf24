// @ts-check
/**
 * Builds into dist/: the release extension for both browsers, the development one (which also matches
 * the practice pages on localhost), and the command. `build.mjs [release] [development] [cli]`, all by default.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies } from './setup.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Bundle name → entry. Scripts that the browser starts on their own. */
const scripts = {
  background: 'src/background/index.ts',
  content: 'src/content/index.ts',
  companion: 'src/content/join.ts',
  'check-worker': 'src/sidebar/check-worker.ts',
  'bilingual-worker': 'src/sidebar/bilingual-worker.ts',
};

/** Pages are modules and share what they have in common, so that it ships, and is reviewed, once. */
const pages = {
  sidebar: 'src/sidebar/index.tsx',
  options: 'src/options/index.tsx',
  popup: 'src/popup/index.tsx',
};

/** @type {readonly import('./manifest.mjs').Target[]} */
const bothBrowsers = ['chromium', 'firefox'];

/**
 * @param {readonly string[]} parts any of `release`, `development`, `cli`
 * @param {readonly import('./manifest.mjs').Target[]} [targets]
 */
export async function build(parts, targets = bothBrowsers) {
  ensureDependencies();
  process.chdir(root);
  if (parts.includes('cli')) await buildCommand();
  if (parts.includes('release') || parts.includes('development')) {
    const bundles = await bundleExtension();
    if (parts.includes('release')) await writeExtensions(bundles, targets, 'dist', false);
    if (parts.includes('development')) {
      await writeExtensions(bundles, targets, 'dist/development', true);
    }
  }
}

/** Bundles once; every build ships the very same scripts. */
async function bundleExtension() {
  const { describeThirdParties } = await import('./third-party.mjs');
  const results = await Promise.all([
    bundle(scripts, { format: 'iife' }),
    bundle(pages, { format: 'esm', splitting: true, chunkNames: 'shared-[hash]' }),
  ]);
  return {
    files: results.flatMap(({ outputFiles }) =>
      outputFiles.map(({ path: file, contents }) => ({ name: path.basename(file), contents })),
    ),
    thirdParty: await describeThirdParties(results.map(({ metafile }) => metafile)),
  };
}

/**
 * @param {Readonly<Record<string, string>>} entries
 * @param {Pick<import('esbuild').BuildOptions, 'format' | 'splitting' | 'chunkNames'>} options
 */
async function bundle(entries, options) {
  const [{ build: esbuild }, { eldSubset }] = await Promise.all([
    import('esbuild'),
    import('./eld-subset.mjs'),
  ]);
  return esbuild({
    entryPoints: Object.entries(entries).map(([out, entry]) => ({ in: entry, out })),
    bundle: true,
    write: false,
    outdir: '.',
    target: ['chrome130', 'firefox142'],
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [eldSubset()],
    logLevel: 'warning',
    ...options,
  });
}

/**
 * @param {Awaited<ReturnType<typeof bundleExtension>>} bundles
 * @param {readonly import('./manifest.mjs').Target[]} targets
 * @param {string} folder
 * @param {boolean} development
 */
async function writeExtensions({ files, thirdParty }, targets, folder, development) {
  const { deriveManifest } = await import('./manifest.mjs');
  const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
  for (const target of targets) {
    const out = path.join(folder, target);
    await rm(out, { recursive: true, force: true });
    await copyAssets(out);
    await Promise.all(files.map(({ name, contents }) => writeFile(path.join(out, name), contents)));
    await writeFile(path.join(out, 'THIRD-PARTY.txt'), thirdParty);
    await writeJson(
      path.join(out, 'manifest.json'),
      deriveManifest(manifest, target, { development }),
    );
  }
}

/** @param {string} out */
async function copyAssets(out) {
  await mkdir(out, { recursive: true });
  await cp('assets/html', out, { recursive: true });
  await cp('assets/managed-schema.json', path.join(out, 'managed-schema.json'));
  for (const name of ['icons', '_locales']) {
    await cp(path.join('assets', name), path.join(out, name), { recursive: true });
  }
  await copyData(out);
}

/**
 * Packs and missions, each folder with an index of its files, since an extension cannot list a folder.
 * @param {string} out
 */
async function copyData(out) {
  for (const name of ['packs', 'missions']) {
    const files = (await readdir(path.join('assets', name))).filter((file) =>
      file.endsWith('.json'),
    );
    await cp(path.join('assets', name), path.join(out, name), { recursive: true });
    await writeJson(path.join(out, name, 'index.json'), files.sort());
  }
}

async function buildCommand() {
  const { build: esbuild } = await import('esbuild');
  await esbuild({
    entryPoints: ['src/cli/index.ts'],
    outfile: 'dist/attache.mjs',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
    legalComments: 'none',
    logLevel: 'warning',
  });
  await copyData('dist');
}

/**
 * @param {string} file
 * @param {unknown} value
 */
async function writeJson(file, value) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const parts = process.argv.slice(2);
  await build(parts.length > 0 ? parts : ['release', 'development', 'cli']);
}
