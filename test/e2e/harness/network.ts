/** Serves a page at a network's real address by answering the browser's requests for it: nothing leaves the machine. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
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
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'none'; worker-src 'none'";

/** An address, and the document to serve there instead of what the network would send. */
export interface Place {
  readonly address: string;
  readonly html: string;
  /** Folder of the practice page whose scripts the document may name. */
  readonly folder?: Network;
}

/** The practice page of a network at that network's address. `file` is `index` or `dialog`. */
export async function practicePlace(network: Network, file = 'index'): Promise<Place> {
  const html = await readFile(path.join(pagesFolder, network, `${file}.html`), 'utf8');
  return { address: addresses[network], html, folder: network };
}

/** Opens a new tab at a place. What the page throws is kept in `errors`. */
export async function openPlace(
  { browser }: Session,
  place: Place,
): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : `${error}`));
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, place));
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

async function answer(request: HTTPRequest, place: Place): Promise<void> {
  const { origin, pathname } = new URL(request.url());
  if (origin !== new URL(place.address).origin) return request.continue();
  return request.respond(await read(request, pathname, place));
}

/** Documents get the page, whatever their path, so that links within the network work too. */
async function read(
  request: HTTPRequest,
  pathname: string,
  { html, folder }: Place,
): Promise<Partial<ResponseForRequest>> {
  const headers = { 'content-security-policy': policy };
  if (request.isNavigationRequest()) {
    return { status: 200, contentType: 'text/html; charset=utf-8', headers, body: html };
  }
  const name = path.basename(pathname);
  const file = name === 'pages.css' ? `shared/${name}` : `${folder}/${name}`;
  const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  try {
    return { status: 200, contentType, body: await readFile(path.join(pagesFolder, file)) };
  } catch {
    return { status: 404, body: '' };
  }
}
