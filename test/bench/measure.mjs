/** Times calls one by one and sums the times up. */

/**
 * @typedef {object} Timing
 * @property {number} median milliseconds
 * @property {number} p95 milliseconds
 * @property {number} count of calls timed
 */

/**
 * @param {readonly number[]} samples at least one
 * @returns {Timing}
 */
export function summarise(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95), count: sorted.length };
}

/**
 * Calls `work` with 0, 1, 2 … until `most` calls or `time` milliseconds are reached; three calls at least.
 * @param {(turn: number) => unknown} work
 * @param {{ time: number, most: number }} limits
 * @returns {Promise<number[]>} milliseconds of each call
 */
export async function timeCalls(work, { time, most }) {
  const samples = [];
  const start = performance.now();
  for (let turn = 0; turn < most; turn++) {
    if (turn >= 3 && performance.now() - start > time) break;
    const before = performance.now();
    const result = work(turn);
    if (result instanceof Promise) await result;
    samples.push(performance.now() - before);
  }
  return samples;
}

/**
 * Times several subjects in turns, a block of calls each, so that whatever else the machine does falls on all alike.
 * @param {Readonly<Record<string, (turn: number) => unknown>>} subjects
 * @param {{ rounds: number, block: number, warmUp: number }} plan the first `warmUp` rounds are not counted
 * @returns {Record<string, Timing>}
 */
export function timeInTurns(subjects, { rounds, block, warmUp }) {
  /** @type {Record<string, number[]>} */
  const samples = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [name, work] of Object.entries(subjects)) {
      for (let call = 0; call < block; call++) {
        const before = performance.now();
        work(round * block + call);
        const took = performance.now() - before;
        if (round >= warmUp) samples[name]?.push(took);
      }
    }
  }
  return Object.fromEntries(
    Object.entries(samples).map(([name, values]) => [name, summarise(values)]),
  );
}
