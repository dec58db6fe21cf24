/**
 * The browser's own translator, where it has one: used from a page, on a click, with a model that the browser's maker
 * delivers. Never from a worker: there the mere question takes the whole of Chromium 156 down (measured).
 * https://webmachinelearning.github.io/translation-api/
 */
import {
  type Translator,
  TranslatorError,
  type TranslatorProblem,
} from '../bilingual/translator/translator.ts';
import { waitFor } from './wait-for.ts';

/** `downloadable`: the browser has to fetch its model first; `downloading`: it is at it already. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Languages {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

interface Session {
  translate(text: string, options: { readonly signal: AbortSignal }): Promise<unknown>;
  destroy(): void;
}

interface Monitor {
  addEventListener(
    type: 'downloadprogress',
    listener: (event: { readonly loaded: number }) => void,
  ): void;
}

interface Api {
  availability(languages: Languages): Promise<unknown>;
  create(
    options: Languages & {
      readonly signal: AbortSignal;
      readonly monitor: (monitor: Monitor) => void;
    },
  ): Promise<Session>;
}

/** Milliseconds: for a question, for a model of which nothing is heard, and for one sentence. */
export const patience = { question: 10_000, model: 120_000, sentence: 30_000 };

function api(): Api | null {
  return (globalThis as { readonly Translator?: Api }).Translator ?? null;
}

export function hasOwnTranslator(): boolean {
  return api() !== null;
}

/**
 * BCP 47 tags. Unavailable where the browser has no translator, or does not answer; `not-allowed` where it is the page
 * around our frame that keeps it from us, which the browser itself does not tell from having no model.
 */
export async function readAvailability(
  from: string,
  to: string,
): Promise<Availability | 'not-allowed'> {
  const here = api();
  if (!here) return 'unavailable';
  if (isBarred()) return 'not-allowed';
  const never = new AbortController().signal;
  const ask = () => here.availability({ sourceLanguage: from, targetLanguage: to });
  const answer = await waitFor(ask, patience.question, never).catch(() => null);
  return known.find((each) => each === answer) ?? 'unavailable';
}

/** By the Permissions-Policy of a page. Chromium, which alone has the translator, alone says so, too. */
function isBarred(): boolean {
  const { document } = globalThis as { readonly document?: WithPolicy };
  return document?.featurePolicy?.allowsFeature('translator') === false;
}

interface WithPolicy {
  readonly featurePolicy?: { allowsFeature(name: string): boolean };
}

const known: readonly Availability[] = ['downloadable', 'downloading', 'available'];

/** A translator that holds a model until it is closed. */
export interface OwnTranslator extends Translator {
  close(): void;
}

/**
 * Makes the translator ready for two languages (BCP 47). Call it first thing in the handler of a click, unless the model is
 * available: the browser fetches one only for a person. Rejects with TranslatorError; `stopped` once the signal is aborted.
 * @param onDownload called with the share of the model that is there, 0 to 1
 */
export async function openOwnTranslator(
  from: string,
  to: string,
  signal: AbortSignal,
  onDownload: (share: number) => void,
): Promise<OwnTranslator> {
  const here = api();
  if (!here) throw new TranslatorError('unavailable');
  const make = async (inner: AbortSignal, isAlive: () => void) => {
    const monitor = (each: Monitor) =>
      each.addEventListener('downloadprogress', ({ loaded }) => {
        isAlive();
        if (!inner.aborted) onDownload(loaded);
      });
    const languages = { sourceLanguage: from, targetLanguage: to };
    const made = await here.create({ ...languages, signal: inner, monitor });
    // It came after it was given up.
    if (inner.aborted) made.destroy();
    return made;
  };
  const session = await waitFor(make, patience.model, signal).catch(tell);
  return {
    async translate(text) {
      const ask = (inner: AbortSignal) => session.translate(text, { signal: inner });
      const wording = await waitFor(ask, patience.sentence, signal).catch(tell);
      if (typeof wording !== 'string' || wording.trim() === '') throw new TranslatorError('failed');
      return wording.trim();
    },
    close: () => session.destroy(),
  };
}

/** Throws the TranslatorError for what the browser threw, by the names that the specification gives its errors. */
function tell(error: unknown): never {
  if (error instanceof TranslatorError) throw error;
  const { name } = error instanceof Error ? error : { name: '' };
  throw new TranslatorError(problems[name] ?? 'failed');
}

const problems: Readonly<Record<string, TranslatorProblem>> = {
  // No click, or a page that keeps its frames from translating.
  NotAllowedError: 'not-allowed',
  NotSupportedError: 'unavailable',
  NetworkError: 'unreachable',
};
