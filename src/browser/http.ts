/** The only way out to the network: to a host that the person gave access to, with a line in a log that holds no text. */
import browser from 'webextension-polyfill';
import type { Answer } from '../bilingual/translator/server.ts';
import { TranslatorError } from '../bilingual/translator/translator.ts';

/** Milliseconds for a whole answer. */
const patience = 30_000;
const never = new AbortController().signal;
/** UTF-16 units of an answer that is read. */
const longestAnswer = 200_000;
const logKey = 'requests';
const mostLogged = 100;

/** Where something went, when, how much and how it ended. */
export interface LoggedRequest {
  readonly host: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** UTF-16 units of the body. */
  readonly length: number;
  /** HTTP status, or why there was none. */
  readonly outcome: number | string;
}

interface Bounds {
  /** Ends the request, which is then `stopped`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for a whole answer. */
  readonly limit?: number | undefined;
}

/** Posts JSON. Rejects with TranslatorError: no access, unreachable, timeout or stopped. */
export async function postJson(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
  { signal = never, limit = patience }: Bounds = {},
): Promise<Answer> {
  const { protocol, host, hostname } = new URL(url);
  const text = JSON.stringify(body);
  const log = (outcome: number | string) =>
    logRequest({ host, at: Date.now(), length: text.length, outcome });
  // Permissions know no ports.
  if (!(await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }))) {
    throw new TranslatorError('no-access');
  }
  // What was stopped before it began has nothing to log.
  if (signal.aborted) throw new TranslatorError('stopped');
  const late = AbortSignal.timeout(limit);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: text,
      signal: AbortSignal.any([signal, late]),
      // What the browser knows of the person is no part of a question, and an answer is nothing to keep or to follow.
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    const answer = (await response.text()).slice(0, longestAnswer);
    await log(response.status);
    return { status: response.status, text: answer };
  } catch {
    const problem = signal.aborted ? 'stopped' : late.aborted ? 'timeout' : 'unreachable';
    await log(problem);
    throw new TranslatorError(problem);
  }
}

/** The newest last. */
export async function readRequests(): Promise<readonly LoggedRequest[]> {
  return ((await browser.storage.local.get(logKey))[logKey] ?? []) as readonly LoggedRequest[];
}

async function logRequest(request: LoggedRequest): Promise<void> {
  const before = await readRequests();
  await browser.storage.local.set({ [logKey]: [...before, request].slice(-mostLogged) });
}
