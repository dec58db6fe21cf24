/** Times how a sentence is found in a memory: ours, a linear scan, and searching libraries whose hits are scored again. */

import { finders } from '../finders/index.mjs';
import { generatePairs, generateQueries } from '../inputs/sentences.mjs';
import { summarise } from '../measure.mjs';

/** Seconds of lookups, and how many at most. */
const time = 12;
const most = 400;

/**
 * @param {{ finder: string, size: number }} args
 * @param {(part: Partial<import('../run.mjs').MemoryRun>) => void} report
 */
export async function run({ finder: name, size }, report) {
  const { finder } = (await finders[name]?.()) ?? {};
  const { finder: scan } = (await finders.scan?.()) ?? {};
  if (!finder || !scan) throw new Error(`${name} is no finder`);
  report({ name: finder.name, note: finder.note });
  const pairs = generatePairs(size);
  const queries = generateQueries(pairs, most);
  const before = performance.now();
  const find = await finder.load(pairs);
  await find(queries[0]?.text ?? '');
  report({ load: performance.now() - before });
  const samples = [];
  const found = [];
  const start = performance.now();
  for (const { text } of queries) {
    if (samples.length >= 20 && performance.now() - start > time * 1000) break;
    const from = performance.now();
    found.push(await find(text));
    samples.push(performance.now() - from);
  }
  report({ timing: summarise(samples) });
  const reference = await scan.load(pairs);
  const hits = { found: 0, wanted: 0 };
  for (const [i, { text }] of queries
    .slice(0, Math.min(found.length, 2_000_000 / size))
    .entries()) {
    const best = await reference(text);
    if (best < 60) continue;
    hits.wanted += 1;
    if ((found[i] ?? 0) >= best) hits.found += 1;
  }
  report({ hits });
}
