/** Rows about finding a sentence in a memory. */
import { kinds } from '../browsers.mjs';
import { summarise } from '../measure.mjs';
import { count, row } from './row.mjs';

/** Most milliseconds of the ninety-fifth in a hundred lookups, in a worker of a browser. */
const budgets = { 100000: 2, 1000000: 5 };

/**
 * Our memory beside the others, each in a process of its own.
 * @param {import('../run.mjs').Results} results
 * @returns {import('./row.mjs').Row[]}
 */
export function memoryRows({ memory }) {
  return Object.entries(memory).flatMap(([size, runs]) => {
    const { ours, ...others } = runs;
    const name = `memory, one lookup among ${count(Number(size))} sentences`;
    return [
      row({ name, timing: ours?.timing, note: noteOf(ours) }),
      ...Object.values(others).map((run) =>
        row({
          name,
          timing: ours?.timing,
          peer: run.timing?.median,
          against: run.name,
          note: noteOf(run),
        }),
      ),
    ];
  });
}

/** @param {Partial<import('../run.mjs').MemoryRun> | undefined} run */
function noteOf(run) {
  if (!run?.timing) return run?.reason ?? 'could not be measured';
  const { load = 0, timing, hits } = run;
  const found = hits ? `the best hit in ${hits.found} of ${hits.wanted}` : '';
  const parts = [`p95 ${timing.p95.toPrecision(3)} ms`, `ready in ${load.toFixed(0)} ms`, found];
  return [...parts, run.note].filter(Boolean).join('; ');
}

/**
 * The product’s own memory, in the database of the extension and in a worker of each browser.
 * @param {import('../browsers.mjs').BrowserResults} results
 * @returns {import('./row.mjs').Row[]}
 */
export function browserMemoryRows({ memories }) {
  return kinds.flatMap((kind) =>
    Object.entries(budgets).map(([size, p95Budget]) => {
      const run = memories[kind]?.[size];
      return row({
        name: `memory in a worker, one lookup among ${count(Number(size))} pairs: ${kind}`,
        timing: run && summarise(run.lookups),
        p95Budget,
        note: run
          ? `put in order in ${run.built.toFixed(0)} ms, read again in order in ${run.read.toFixed(0)} ms, ${run.cut} of ${run.lookups.length} cut short`
          : 'could not be measured',
      });
    }),
  );
}
