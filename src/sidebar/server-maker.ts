/** The server that is set up, asked by way of the background, which alone may reach the network. */
import {
  type Translator,
  TranslatorError,
  type TranslatorProblem,
} from '../bilingual/translator/translator.ts';
import { send } from '../browser/messages.ts';
import type { Translated } from '../protocol/messages.ts';
import type { Maker } from './drafting.ts';

/** @param host the one that the person's buttons name */
export function serverMaker(host: string): Maker {
  return {
    host,
    open: async ({ draft, findings }, signal): Promise<Translator> => ({
      async translate(text, from, to) {
        if (signal.aborted) throw new TranslatorError('stopped');
        const id = crypto.randomUUID();
        const asked = send('sentence.translate', { id, draft, findings, text, from, to });
        const answer = await orStopped(asked, signal, () => void stop(id));
        if (answer.kind === 'problem') throw new TranslatorError(answer.problem);
        return answer.text;
      },
    }),
  };
}

/** Nobody need hear it: the request has come to its end then. */
async function stop(id: string): Promise<void> {
  await send('sentence.stop', { id }).catch(() => {});
}

/** The answer, or at once that it was stopped; the background ends the request meanwhile. */
function orStopped(
  asked: Promise<Translated>,
  signal: AbortSignal,
  onStop: () => void,
): Promise<Translated> {
  const problem = (each: TranslatorProblem): Translated => ({ kind: 'problem', problem: each });
  return new Promise((resolve) => {
    const abort = () => {
      onStop();
      resolve(problem('stopped'));
    };
    signal.addEventListener('abort', abort, { once: true });
    asked.then(resolve, () => resolve(problem('failed')));
    // What has been answered is not to be stopped any more.
    asked.catch(() => {}).finally(() => signal.removeEventListener('abort', abort));
  });
}
