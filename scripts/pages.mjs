// @ts-check
/** Builds the practice pages into dist/pages and serves them on this machine. Run alone, it serves them. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies } from './setup.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
/** Where `bundlePages` writes. */
export const pagesFolder = path.join(root, 'dist/pages');

/**
 * A package of pages: each folder in it that has an HTML file is a page, and the script of the folder's own name is
 * its bundle. The practice pages come with three small editors; the shapes with every engine, for the tests only.
 * @typedef {'practice' | 'shapes'} Package
 * @type {Record<Package, { source: string, out: string, leaveOut: string[] }>}
 */
const packages = {
  practice: { source: 'test/pages', out: 'dist/pages', leaveOut: ['shapes', 'spy'] },
  shapes: { source: 'test/pages/shapes', out: 'dist/pages/shapes', leaveOut: [] },
};

/** Tried first, so that an address stays valid from one start to the next. */
const usualPort = 4173;

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Installs the editors that the pages use, when they are missing.
 * @param {Package} [name]
 */
export function installPages(name = 'practice') {
  ensureDependencies(path.join(root, packages[name].source));
}

/**
 * Writes the pages to dist/pages, ready to be served from any address; nothing when they are up to date.
 * @param {Package} [name]
 */
export async function bundlePages(name = 'practice') {
  const { out } = packages[name];
  const source = path.join(root, packages[name].source);
  const files = listSources(source, packages[name].leaveOut);
  const marker = path.join(root, out, '.bundled');
  if (isFresh(marker, files)) return;
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: source,
    entryPoints: files.filter(isEntry),
    outdir: path.join(root, out),
    outbase: '.',
    bundle: true,
    format: 'esm',
    target: ['chrome130', 'firefox142'],
    charset: 'utf8',
    legalComments: 'none',
    // The project's own tsconfig.json would make it preact.
    tsconfigRaw: {},
    jsx: 'automatic',
    jsxImportSource: 'react',
    // draft-js and its packages name Node's globals.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'warning',
  });
  for (const file of files.filter((each) => /\.(?:html|css)$/.test(each))) {
    const to = path.join(root, out, path.relative(source, file));
    await mkdir(path.dirname(to), { recursive: true });
    await cp(file, to);
  }
  await mkdir(path.dirname(marker), { recursive: true });
  await writeFile(marker, '');
}

/**
 * The files below a folder, those of installed packages left out.
 * @param {string} folder
 * @param {readonly string[]} leaveOut folders
 * @returns {string[]} absolute paths
 */
function listSources(folder, leaveOut) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || leaveOut.includes(entry.name)) return [];
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? listSources(file, leaveOut) : [file];
  });
}

/** @param {string} file */
function isEntry(file) {
  const { dir, name, ext } = path.parse(file);
  return name === path.basename(dir) && (ext === '.js' || ext === '.jsx');
}

/**
 * True when the pages written last are newer than every source. Two test runs at once must not write twice.
 * @param {string} marker
 * @param {readonly string[]} files
 */
function isFresh(marker, files) {
  if (!existsSync(marker)) return false;
  const written = statSync(marker).mtimeMs;
  return [...files, fileURLToPath(import.meta.url)].every(
    (file) => statSync(file).mtimeMs < written,
  );
}

/**
 * Serves dist/pages to this machine only.
 * @param {{ port?: number | undefined }} [options] a port that must be used; without one, a free port is found
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends with a slash
 * @throws one clear line when the given port is taken
 */
export async function servePages({ port } = {}) {
  const server = createServer(answer);
  const used = port ?? ((await listen(server, usualPort)) ? usualPort : 0);
  if (!server.listening && !(await listen(server, used))) {
    throw new Error(`Port ${used} is taken; choose another, or none to have a free one found.`);
  }
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : used;
  return {
    url: `http://localhost:${actual}/`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false when the port is taken
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code === 'EADDRINUSE') resolve(false);
      else reject(new Error(`Cannot listen on port ${port}: ${error.message}`));
    });
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = path.join(pagesFolder, name);
    const type = types[path.extname(file)];
    if (!type || !file.startsWith(pagesFolder + path.sep)) throw new Error('not a page');
    const body = await readFile(file);
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installPages();
  await bundlePages();
  const { url } = await servePages();
  console.log(`Practice pages: ${url}`);
}
