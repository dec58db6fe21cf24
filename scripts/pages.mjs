// @ts-check
/** Builds the practice pages into dist/pages and serves them on this machine. Run alone, it serves them. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies } from './setup.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const source = path.join(root, 'test/pages');
/** Where `bundlePages` writes. */
export const pagesFolder = path.join(root, 'dist/pages');

/** Tried first, so that an address stays valid from one start to the next. */
const usualPort = 4173;

/** Copied as they are; the scripts are bundled. */
const copied = [
  'index.html',
  'shared/pages.css',
  'x/index.html',
  'facebook/index.html',
  'facebook/dialog.html',
  'mastodon/index.html',
];

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Installs the editors that the pages use, when they are missing. */
export function installPages() {
  ensureDependencies(source);
}

/** Writes the pages to dist/pages, ready to be served from any address; nothing when they are up to date. */
export async function bundlePages() {
  if (isFresh()) return;
  const { build } = await import('esbuild');
  await rm(pagesFolder, { recursive: true, force: true });
  await build({
    absWorkingDir: source,
    entryPoints: ['x/x.jsx', 'facebook/facebook.js', 'mastodon/mastodon.jsx'],
    outdir: pagesFolder,
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
  for (const file of copied) {
    await mkdir(path.dirname(path.join(pagesFolder, file)), { recursive: true });
    await cp(path.join(source, file), path.join(pagesFolder, file));
  }
}

/** True when the page written last is newer than every source. Two test runs at once must not write twice. */
function isFresh() {
  const last = path.join(pagesFolder, copied.at(-1) ?? '');
  if (!existsSync(last)) return false;
  const sources = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const newest = [...sources, fileURLToPath(import.meta.url)].map((file) => statSync(file).mtimeMs);
  return statSync(last).mtimeMs > Math.max(...newest);
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
