/** Waiting on a condition, and saying what was waited for when it never comes. */

/** How often a condition is looked at, in ms. */
const pause = 25;

/**
 * Asks again and again until the answer is neither false, null, undefined nor an error.
 * @param what is waited for, in words; the message of the error names it
 * @param limit in ms
 * @throws when the limit passes, with the last error as cause
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  limit = 10_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + limit;
  let cause: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined)
        return answer as Exclude<T, false | null | undefined>;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${limit} ms in vain: ${what}`, { cause });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
