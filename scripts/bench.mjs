// @ts-check
/**
 * `npm run bench`: our check beside other checkers, same lists, same drafts, one run. Prints a table and writes
 * dist/bench.json and dist/bench.svg. What the rows mean: test/bench/report/row.mjs.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What tasks take from our source, all of it public. */
const entry = `
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

process.chdir(root);
ensureDependencies();
ensureDependencies(path.join(root, 'test/bench'));
await bundleEngine();
const [{ measureAll }, { rowsOf }, { tableOf }, { chartOf }] = await Promise.all([
  import('../test/bench/run.mjs'),
  import('../test/bench/report/rows.mjs'),
  import('../test/bench/report/table.mjs'),
  import('../test/bench/report/chart.mjs'),
]);
const start = performance.now();
const results = await measureAll((line) => console.log(`Measuring ${line} …`));
const rows = rowsOf(results);
await mkdir('dist', { recursive: true });
await writeFile('dist/bench.json', `${JSON.stringify(rows, null, 2)}\n`);
await writeFile('dist/bench.svg', chartOf(results));
const missed = rows.filter(({ met }) => met === false).length;
console.log(`\n${tableOf(rows)}\n`);
console.log(
  `${missed === 0 ? 'All budgets met' : `${missed} budgets missed`}, after ${Math.round((performance.now() - start) / 1000)} s. dist/bench.json, dist/bench.svg`,
);
