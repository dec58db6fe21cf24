/** Sends and answers runtime messages; what is not in the message table, or not from whom it says, goes no further. */
import browser, { type Runtime } from 'webextension-polyfill';
import {
  callers,
  type MessageName,
  type MessageWithBody,
  type Reply,
  type Request,
} from '../protocol/messages.ts';
import { classifySender, type From } from './sender.ts';

export { frameAddress, isConnected } from './extension.ts';
export type { From } from './sender.ts';

/** What a context answers; it names only the messages that are meant for it. */
export type Handlers = {
  readonly [N in MessageName]?: (request: Request<N>, from: From) => Reply<N> | Promise<Reply<N>>;
};

/** Reads an unknown body; undefined when it is not what the table says. */
export type Bodies = {
  readonly [N in MessageWithBody]: (body: unknown) => Request<N> | undefined;
};

/**
 * Sends a message to the background, or from the background to all our pages.
 * Rejects when nobody listens, when the receiver refuses, and when the extension is gone.
 */
export function send<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> {
  return browser.runtime.sendMessage({ name, body: request });
}

/** Sends a message to the content scripts in a tab, whichever of its frames they are in. Rejects when there is none. */
export function sendToTab<N extends MessageName>(
  tab: number,
  name: N,
  request: Request<N>,
): Promise<Reply<N>> {
  return browser.tabs.sendMessage(tab, { name, body: request });
}

/**
 * Answers messages. Names without a handler are left to other contexts; a sender that the table does
 * not allow, or a body that cannot be read, is refused with an error. Messages with a body need
 * `bodies`, which only the background passes. Call it synchronously at start.
 * @returns a function that stops listening
 */
export function listen(handlers: Handlers, bodies?: Bodies): () => void {
  const hear = (message: unknown, sender: Runtime.MessageSender) => {
    const heard = readEnvelope(message);
    const handler = heard && ownEntry(handlers, heard.name);
    if (!heard || !handler) return undefined;
    return answer(heard, handler as AnyHandler, sender, bodies);
  };
  // The polyfill's type wants `undefined` or a promise from a plain listener, which this is.
  const listener = hear as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

interface Envelope {
  readonly name: MessageName;
  readonly body: unknown;
}

type AnyHandler = (request: unknown, from: From) => unknown;

async function answer(
  { name, body }: Envelope,
  handler: AnyHandler,
  sender: Runtime.MessageSender,
  bodies: Bodies | undefined,
): Promise<unknown> {
  const from = classifySender(sender);
  if (!from || !callers[name].includes(from.caller)) throw new Error(`${name}: sender refused`);
  const read = bodies && ownEntry(bodies, name as MessageWithBody);
  const request = read ? read(body) : body === null ? null : undefined;
  if (request === undefined) throw new Error(`${name}: body refused`);
  return handler(request, from);
}

function readEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('name' in message) || !('body' in message)) return null;
  const { name, body } = message;
  if (typeof name !== 'string' || !Object.hasOwn(callers, name)) return null;
  return { name: name as MessageName, body };
}

/** Own keys only, so that a message called `constructor` finds nothing. */
function ownEntry<T extends object, K extends keyof T>(table: T, key: K): T[K] | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
