// @ts-check
/**
 * `npm test`: every check and every test, in both browsers, on a machine with nothing but Node.
 * `test.mjs [check] [unit] [matrix] [e2e] [--browser chromium|firefox]` runs a part. The last line counts real results.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { prepareBrowsers, readBrowsers } from './prepare.mjs';
import { modules, run } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

const results = 'dist/results';
const parts = ['check', 'unit', 'matrix', 'e2e'];
const totals = { passed: 0, failed: 0, skipped: 0 };
/** Said again at the end, where it is found: each test that failed, was skipped, or passed only at its second try. */
const remarks = /** @type {string[]} */ ([]);

/** @param {string} name @param {boolean} passed */
function count(name, passed) {
  totals[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name}`);
  if (!passed) remarks.push(`failed: ${name}`);
}

/** @param {string} name @param {string} script @param {readonly string[]} args */
async function checkWith(name, script, args) {
  const { code, output } = await run(process.execPath, [path.join(modules, script), ...args], {
    quiet: true,
  });
  if (code !== 0) console.log(output);
  count(name, code === 0);
}

async function runChecks() {
  await checkWith('format and lint', '@biomejs/biome/bin/biome', [
    'ci',
    '--error-on-warnings',
    '.',
  ]);
  await checkWith('types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']);
  await checkWith('types of the pure folders', 'typescript/bin/tsc', [
    '-p',
    'src/tsconfig.pure.json',
  ]);
  await checkWith('unused code and packages', 'knip/bin/knip.js', []);
  await lintForFirefox();
}

/** Preact sets innerHTML in one place that we never reach; that one warning is expected, and no other. */
async function lintForFirefox() {
  const { output } = await run(
    process.execPath,
    [
      path.join(modules, 'web-ext/bin/web-ext.js'),
      'lint',
      '--source-dir=dist/firefox',
      '--output=json',
    ],
    { quiet: true, env: { NODE_NO_WARNINGS: '1' } },
  );
  const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{')));
  const unexpected = warnings.filter(
    (/** @type {{ code: string }} */ { code }) => code !== 'UNSAFE_VAR_ASSIGNMENT',
  );
  const inPreact = warnings.length - unexpected.length;
  for (const problem of [...errors, ...unexpected]) console.log(JSON.stringify(problem));
  count('web-ext lint', errors.length === 0 && unexpected.length === 0 && inPreact <= 1);
}

/**
 * @param {string} name
 * @param {string} config
 * @param {{ args?: readonly string[], env?: Record<string, string>, quiet?: boolean }} [options]
 */
async function runVitest(name, config, { args = [], ...options } = {}) {
  const file = path.join(results, `${name}.json`);
  const { code, output } = await run(
    process.execPath,
    [
      path.join(modules, 'vitest/vitest.mjs'),
      'run',
      `--config=${config}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    ],
    options,
  );
  if (options.quiet) console.log(`\n${name}\n${output}`);
  await countResults(name, file, code);
}

/**
 * A run that ends badly without a failed test (a crash, a file that does not load) counts as one failure.
 * @param {string} name
 * @param {string} file
 * @param {number} code
 */
async function countResults(name, file, code) {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    testResults = [],
  } = JSON.parse(text);
  for (const { assertionResults } of testResults) {
    remarks.push(
      ...assertionResults.flatMap((/** @type {Result} */ result) => remarkOn(name, result)),
    );
  }
  totals.passed += numPassedTests;
  totals.failed += numFailedTests;
  totals.skipped += numPendingTests;
  if (code !== 0 && numFailedTests === 0) count(`${name} ran to its end`, false);
}

/**
 * @typedef {{ fullName: string, status: string, failureMessages: string[] }} Result
 * @param {string} run
 * @param {Result} result
 * @returns {string[]}
 */
function remarkOn(run, { fullName, status, failureMessages }) {
  const [why = ''] = (failureMessages[0] ?? '').split('\n');
  if (status === 'failed') return [`failed: ${run}: ${fullName}: ${why}`];
  if (status !== 'passed') return [`skipped: ${run}: ${fullName}`];
  return failureMessages.length > 0
    ? [`passed at the second try: ${run}: ${fullName}: ${why}`]
    : [];
}

/** @typedef {{ name: string, config: string, args: readonly string[] }} Job */

/** Of the end-to-end tests; so many that no lane waits long for the others at the end. */
const shares = 12;

/** @param {readonly string[]} chosen @returns {Job[]} */
const jobsOf = (chosen) => [
  ...(chosen.includes('matrix')
    ? [{ name: 'matrix', config: 'test/e2e/matrix/vitest.config.ts', args: [] }]
    : []),
  ...(chosen.includes('e2e')
    ? Array.from({ length: shares }, (_, before) => ({
        name: `e2e-${before + 1}`,
        config: 'test/e2e/vitest.config.ts',
        args: [`--shard=${before + 1}/${shares}`],
      }))
    : []),
];

/** @typedef {{ browser: string, jobs: Job[] }} Queue jobs that are taken leave it */

/**
 * Runs jobs of the first queue that has any, one at a time, until none is left in any.
 * @param {readonly Queue[]} queues
 */
async function runLane(queues) {
  for (;;) {
    const queue = queues.find(({ jobs }) => jobs.length > 0);
    const job = queue?.jobs.shift();
    if (!queue || !job) return;
    await runVitest(`${job.name}-${queue.browser}`, job.config, {
      args: job.args,
      env: { ATTACHE_BROWSER: queue.browser },
      quiet: true,
    });
  }
}

/**
 * Two lanes for each browser, all side by side: what tests do most is wait for a page, for a write to be verified,
 * for a person's pace. More browsers on two processors starve one another. A lane without work takes the others'.
 * @param {readonly string[]} chosen
 * @param {readonly string[]} browsers
 */
async function runInBrowsers(chosen, browsers) {
  const queues = browsers.map((browser) => ({ browser, jobs: jobsOf(chosen) }));
  await Promise.all(
    queues.flatMap((own) => {
      const inTurn = [own, ...queues.filter((queue) => queue !== own)];
      return [runLane(inTurn), runLane(inTurn)];
    }),
  );
  if (!chosen.includes('matrix')) return;
  const { readCells, tableOf } = await import('./matrix-table.mjs');
  console.log(`\n${tableOf(await readCells(browsers), browsers)}\n`);
}

/** @throws when an argument is not one of ours */
function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] } },
  });
  const wrong = positionals.find((part) => !parts.includes(part));
  if (wrong !== undefined) throw new Error(`"${wrong}" is none of ${parts.join(', ')}`);
  return {
    browsers: readBrowsers(values.browser),
    chosen: positionals.length > 0 ? positionals : parts,
  };
}

async function main() {
  ensureDependencies();
  const { browsers, chosen } = readArguments();
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });
  await build(['release', 'development', 'cli']);
  if (chosen.includes('check')) await runChecks();
  if (chosen.includes('unit')) await runVitest('unit', 'test/vitest.config.ts');
  if (jobsOf(chosen).length > 0) {
    await prepareBrowsers(browsers);
    await runInBrowsers(chosen, browsers);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  totals.failed += 1;
}
for (const remark of remarks) console.log(remark);
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
