/** Serves a page at a network's real address by answering the browser's requests for it: nothing leaves the machine. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HTTPRequest, Page, ResponseForRequest } from 'puppeteer-core';
import { pagesFolder } from '../../../scripts/pages.mjs';
import type { Session } from './session.ts';

export type Network = 'x' | 'facebook' | 'mastodon';

const addresses: Readonly<Record<Network, string>> = {
  x: 'https://x.com/compose/post',
  facebook: 'https://www.facebook.com/',
  mastodon: 'https://mastodon.social/publish',
};

/** As strict as the networks: no frames, no workers, no foreign scripts. */
export const strict =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'none'; worker-src 'none'";

/** An address, and the document to serve there instead of what the network would send. */
export interface Place {
  readonly address: string;
  readonly html: string;
  /** Where the files are that the document names; the first that has a file of that name. */
  readonly folders: readonly string[];
  /** The page's Content-Security-Policy; null for none. */
  readonly policy: string | null;
  /** Other headers of its documents. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Documents at other paths of the same host, such as those of its frames. */
  readonly documents?: Readonly<Record<string, string>>;
}

const spies = fileURLToPath(new URL('../../pages/spy', import.meta.url));

/** The practice page of a network at that network's address. `file` is `index` or `dialog`. */
export async function practicePlace(network: Network, file = 'index'): Promise<Place> {
  const html = await readFile(path.join(pagesFolder, network, `${file}.html`), 'utf8');
  const folders = [network, 'shared'].map((name) => path.join(pagesFolder, name));
  return { address: addresses[network], html, folders, policy: strict };
}

/** The page of one bare editor, a folder of `shapes/engines`, under as strict a policy. */
export async function enginePlace(engine: string): Promise<Place> {
  const shapes = path.join(pagesFolder, 'shapes');
  const html = await readFile(path.join(shapes, 'engines', engine, 'index.html'), 'utf8');
  const folders = [path.join('engines', engine), 'shared'].map((name) => path.join(shapes, name));
  return { address: 'https://engine.example/', html, folders, policy: strict };
}

/** The same page without a policy, watched by a script of its own that spies on everything around it. */
export async function watchedPlace(network: Network): Promise<Place> {
  const place = await practicePlace(network);
  const html = place.html.replace('<head>', '<head><script src="./watcher.js"></script>');
  return { ...place, html, folders: [...place.folders, spies], policy: null };
}

/** Opens a new tab at a place, as large as `view` says. What the page throws is kept in `errors`. */
export async function openPlace(
  { browser }: Session,
  place: Place,
  view?: { readonly width: number; readonly height: number },
): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage();
  if (view) await page.setViewport(view);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : `${error}`));
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, place).catch(allowGone));
  await page.goto(place.address);
  return { page, errors };
}

/** Opens the practice page of a network in a new tab, and waits until its composer is there. */
export async function openNetwork(
  session: Session,
  network: Network,
  file = 'index',
): Promise<{ page: Page; errors: string[] }> {
  const opened = await openPlace(session, await practicePlace(network, file));
  await opened.page.waitForFunction('window.practice !== undefined');
  return opened;
}

/** A page that moves on takes its open requests with it; Firefox's driver then finds none to answer. */
function allowGone(error: unknown): void {
  if (!/no such request/.test(`${error}`)) throw error;
}

async function answer(request: HTTPRequest, place: Place): Promise<void> {
  const { origin, pathname } = new URL(request.url());
  if (origin !== new URL(place.address).origin) return request.continue();
  return request.respond(await read(request, pathname, place));
}

/** Documents get the page, whatever their path, so that links within the network work too. */
async function read(
  request: HTTPRequest,
  pathname: string,
  { html, folders, policy, headers: others = {}, documents = {} }: Place,
): Promise<Partial<ResponseForRequest>> {
  if (request.isNavigationRequest()) {
    const headers = policy === null ? others : { ...others, 'content-security-policy': policy };
    return {
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers,
      body: documents[pathname] ?? html,
    };
  }
  const name = path.basename(pathname);
  const file = folders.map((folder) => path.join(folder, name)).find((each) => existsSync(each));
  if (!file) return { status: 404, body: '' };
  const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  return { status: 200, contentType, body: await readFile(file) };
}
