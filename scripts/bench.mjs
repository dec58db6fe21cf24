// @ts-check
/**
 * `npm run bench`: our check beside other checkers, same lists, same drafts, one run; then the whole product in both
 * browsers. `npm run bench -- engine` or `-- browser` does one of the two. Prints a table and writes dist/bench.json and,
 * of the engine, dist/bench.svg. What the rows mean: test/bench/report/row.mjs.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What tasks take from our source, all of it public. */
const entry = `
export { distanceWithin } from './src/bilingual/memory/distance.ts';
export { readWords } from './src/bilingual/memory/words.ts';
export { buildMemory, findMatches } from './src/bilingual/memory.ts';
export { compareHalves } from './src/bilingual/parity/index.ts';
export { segmentDraft } from './src/bilingual/segments.ts';
export { check } from './src/core/check.ts';
export { compile } from './src/packs/compile/index.ts';
export { loadPack, loadPackText } from './src/packs/load.ts';
export { readPackText } from './src/packs/schema.ts';
`;

async function bundleEngine() {
  const { build } = await import('esbuild');
  await build({
    stdin: { contents: entry, resolveDir: root },
    outfile: 'dist/bench/engine.mjs',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}

/** @param {string} line */
const say = (line) => console.log(`Measuring ${line} …`);

async function measureEngine() {
  ensureDependencies(path.join(root, 'test/bench'));
  await bundleEngine();
  const [{ measureAll }, { rowsOf }, { chartOf }] = await Promise.all([
    import('../test/bench/run.mjs'),
    import('../test/bench/report/rows.mjs'),
    import('../test/bench/report/chart.mjs'),
  ]);
  const results = await measureAll(say);
  await writeFile('dist/bench.svg', chartOf(results));
  return rowsOf(results);
}

async function measureBrowser() {
  const [{ measureBrowsers }, { browserRowsOf }] = await Promise.all([
    import('../test/bench/browsers.mjs'),
    import('../test/bench/report/browser-rows.mjs'),
  ]);
  return browserRowsOf(await measureBrowsers(say));
}

const parts = { engine: measureEngine, browser: measureBrowser };

/** The parts that are named, or all. @param {readonly string[]} names */
function partsFor(names) {
  const wrong = names.find((name) => !Object.hasOwn(parts, name));
  if (wrong !== undefined)
    throw new Error(`There is ${Object.keys(parts).join(' and ')}, not "${wrong}"`);
  return Object.entries(parts).flatMap(([name, part]) =>
    names.length === 0 || names.includes(name) ? [part] : [],
  );
}

process.chdir(root);
const chosen = partsFor(process.argv.slice(2));
ensureDependencies();
await mkdir('dist/bench', { recursive: true });
const start = performance.now();
const rows = [];
for (const part of chosen) rows.push(...(await part()));
await writeFile('dist/bench.json', `${JSON.stringify(rows, null, 2)}\n`);
const { tableOf } = await import('../test/bench/report/table.mjs');
const missed = rows.filter(({ met }) => met === false).length;
console.log(`\n${tableOf(rows)}\n`);
console.log(
  `${missed === 0 ? 'All budgets met' : `${missed} budgets missed`}, after ${Math.round((performance.now() - start) / 1000)} s, with ${cpus().length} processors and a load of ${loadavg()[0]?.toFixed(1)}. dist/bench.json`,
);
