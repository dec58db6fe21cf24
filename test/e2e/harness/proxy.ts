/** A proxy that refuses every request and keeps a list of them, so that "no request" is a fact, not a hope. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Hosts that the browsers ask on their own behalf, whatever extension is loaded. */
const browsersOwn: readonly RegExp[] = [
  /^(accounts|clients\d?|clientservices|content-autofill|edgedl|optimizationguide-pa|safebrowsing|safebrowsingohttpgateway|update)\.(google|googleapis|gvt1)\.com$/,
  /^redirector\.gvt1\.com$/,
  /^(www\.)?google\.com$/,
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|mozaws\.net)$/,
];

export interface RefusingProxy {
  readonly host: string;
  readonly port: number;
  /** Hosts asked for so far, without those of the browser itself, in order. */
  foreign(): readonly string[];
  close(): void;
}

/** Starts a proxy on a free port of this machine. */
export async function startProxy(): Promise<RefusingProxy> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(hostOf(request.url ?? ''));
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push(hostOf(`https://${request.url}`));
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    foreign: () => hosts.filter((host) => !browsersOwn.some((own) => own.test(host))),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The host of an address, or the address itself when it has none: it must not vanish from the list. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
