/** A real HTTP server on this machine that answers as a kind of translation server does, or as none should. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
}

export interface FakeServer {
  readonly url: string;
  readonly received: Received[];
  /** Requests that the other side ended before they were answered. */
  readonly dropped: () => number;
  close(): Promise<void>;
}

type Answer = (received: Received, response: ServerResponse) => void;

/** @param answer called once a request has come whole; one that does nothing leaves the other side waiting */
export async function startServer(answer: Answer): Promise<FakeServer> {
  const received: Received[] = [];
  let dropped = 0;
  const server: Server = createServer((request, response) => {
    response.on('close', () => {
      if (!response.writableEnded) dropped += 1;
    });
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      const one = { path: request.url ?? '', headers: request.headers, body: JSON.parse(text) };
      received.push(one);
      answer(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    dropped: () => dropped,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
