/** Waits for something that need not answer, nor heed a signal. */
import { TranslatorError, type TranslatorProblem } from '../bilingual/translator/translator.ts';

/**
 * Rejects as the work does, and with TranslatorError when it is given up: `stopped` or `timeout`.
 * @param work is given a signal that is aborted when nobody waits any more, and a way to say that it goes on
 * @param limit milliseconds from the start, or from the last time it said so
 * @param signal of whoever asked
 */
export async function waitFor<T>(
  work: (signal: AbortSignal, isAlive: () => void) => Promise<T>,
  limit: number,
  signal: AbortSignal,
): Promise<T> {
  if (signal.aborted) throw new TranslatorError('stopped');
  const end = new AbortController();
  const giveUp = (problem: TranslatorProblem) => end.abort(new TranslatorError(problem));
  const stop = () => giveUp('stopped');
  const late = () => giveUp('timeout');
  let timer: ReturnType<typeof setTimeout> | null = setTimeout(late, limit);
  const isAlive = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = setTimeout(late, limit);
  };
  signal.addEventListener('abort', stop);
  const givenUp = new Promise<never>((_, reject) => {
    end.signal.addEventListener('abort', () => reject(end.signal.reason));
  });
  try {
    return await Promise.race([work(end.signal, isAlive), givenUp]);
  } finally {
    clearTimeout(timer);
    timer = null;
    signal.removeEventListener('abort', stop);
  }
}
