// @ts-check
/** Waiting on a condition, and saying what was waited for when it never comes. */

/** How often a condition is looked at, in ms. */
const pause = 25;

/**
 * Asks again and again until the answer is neither false, null, undefined nor an error.
 * @template T
 * @param {string} what is waited for, in words; the message of the error names it
 * @param {() => Promise<T> | T} ask
 * @param {number} [limit] in ms; four browsers on two processors may starve one another for many seconds
 * @returns {Promise<NonNullable<T>>}
 * @throws when the limit passes, with the last error as cause
 */
export async function until(what, ask, limit = 20_000) {
  const end = Date.now() + limit;
  for (;;) {
    /** @type {unknown} */
    let cause;
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) return answer;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${limit} ms in vain: ${what}`, { cause });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
