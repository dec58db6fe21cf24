/** Rows about activating a pack: from its bytes to a program that runs, and what that program weighs. */
import { count, row } from './row.mjs';

const budgets = { 10000: 50, 100000: 200 };
const mostMegabytes = 15;

/**
 * @param {import('../run.mjs').Results} results
 * @returns {import('./row.mjs').Row[]}
 */
export function activationRows({ activation, peers }) {
  return Object.entries(budgets).flatMap(([size, budget]) => {
    const { steps = {}, first = 0, megabytes = 0 } = activation[size] ?? {};
    const name = `activate ${count(Number(size))} terms`;
    const part = (/** @type {string} */ what, /** @type {string} */ step) =>
      row({ name: `${name}: ${what}`, timing: steps[step] });
    return [
      row({ name, timing: steps.all, budget, note: `the first, cold: ${first.toFixed(0)} ms` }),
      part('hash', 'hash'),
      part('parse and validate', 'read'),
      part('run its examples', 'prove'),
      part('compile', 'compile'),
      ...Object.values(peers).flatMap((bySize) => {
        const { load, name: peer } = bySize[size] ?? {};
        return load !== undefined && load > 10
          ? [row({ name, timing: steps.all, peer: load, against: `${peer}, to be ready` })]
          : [];
      }),
      row({
        name: `memory of ${count(Number(size))} terms, compiled`,
        unit: 'MB',
        timing: { median: megabytes, p95: megabytes, count: 1 },
        ...(size === '100000' && { budget: mostMegabytes }),
      }),
    ];
  });
}
