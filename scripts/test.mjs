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
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 */
async function runVitest(name, config, options = {}) {
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

/**
 * Runs the same tests in every browser, side by side.
 * @param {'matrix' | 'e2e'} name
 * @param {string} config
 * @param {readonly string[]} browsers
 */
async function runInBrowsers(name, config, browsers) {
  await Promise.all(
    browsers.map((browser) =>
      runVitest(`${name}-${browser}`, config, {
        env: { ATTACHE_BROWSER: browser },
        quiet: browsers.length > 1,
      }),
    ),
  );
}

/** @param {readonly string[]} browsers */
async function runMatrix(browsers) {
  await runInBrowsers('matrix', 'test/e2e/matrix/vitest.config.ts', browsers);
  const { readCells, tableOf } = await import('./matrix-table.mjs');
  console.log(`\n${tableOf(await readCells(browsers), browsers)}\n`);
}

/** @param {readonly string[]} browsers */
const runEndToEnd = (browsers) => runInBrowsers('e2e', 'test/e2e/vitest.config.ts', browsers);

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
  const inBrowsers = [
    ...(chosen.includes('matrix') ? [runMatrix] : []),
    ...(chosen.includes('e2e') ? [runEndToEnd] : []),
  ];
  if (inBrowsers.length > 0) await prepareBrowsers(browsers);
  // Side by side: what they do most is wait for a page, for a write to be verified, for a person's pace.
  await Promise.all(inBrowsers.map((runIn) => runIn(browsers)));
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
