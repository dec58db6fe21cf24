// @ts-check
/**
 * `npm run matrix`: every editor set-up against every way to do harm, in both browsers, as a table.
 * `--browser`, `--setup` and `--mode` choose, each as often as need be; `--repeat 3` runs each cell three times.
 */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { readCells, resultsOf, tableOf } from './matrix-table.mjs';
import { prepareBrowsers, readBrowsers } from './prepare.mjs';
import { modules, run } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

function readArguments() {
  const many = /** @type {const} */ ({ type: 'string', multiple: true });
  const { values } = parseArgs({
    options: { browser: many, setup: many, mode: many, repeat: { type: 'string', default: '1' } },
  });
  const browsers = readBrowsers(values.browser ?? ['chromium', 'firefox']);
  if (!/^[1-9]\d*$/.test(values.repeat)) throw new Error('--repeat takes a number from 1 on');
  const env = {
    ATTACHE_REPEAT: values.repeat,
    ...(values.setup ? { ATTACHE_SETUP: values.setup.join(',') } : {}),
    ...(values.mode ? { ATTACHE_MODE: values.mode.join(',') } : {}),
  };
  // So many browsers of a kind share the set-ups: a cell waits more than it works.
  return { browsers, env, lanes: values.setup?.length === 1 ? 1 : 2 };
}

/** @param {string} browser @param {number} lane from 1 on @param {number} lanes @param {Record<string, string>} env */
async function runIn(browser, lane, lanes, env) {
  const vitest = path.join(modules, 'vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json'];
  const { code, output } = await run(
    process.execPath,
    [
      vitest,
      'run',
      '--config=test/e2e/matrix/vitest.config.ts',
      ...reporters,
      `--outputFile.json=${resultsOf(browser, lane)}`,
    ],
    { env: { ...env, ATTACHE_BROWSER: browser, ATTACHE_LANE: `${lane}/${lanes}` }, quiet: true },
  );
  console.log(`\n${browser}, ${lane} of ${lanes}\n${output}`);
  return code;
}

async function main() {
  const { browsers, env, lanes } = readArguments();
  ensureDependencies();
  await build(['release']);
  await prepareBrowsers(browsers);
  await rm('dist/results', { recursive: true, force: true });
  await mkdir('dist/results', { recursive: true });
  const codes = await Promise.all(
    browsers.flatMap((browser) =>
      Array.from({ length: lanes }, (_, before) => runIn(browser, before + 1, lanes, env)),
    ),
  );
  const cells = await readCells(browsers);
  console.log(`\n${tableOf(cells, browsers)}`);
  if (cells.tried.length === 0 || codes.some((code) => code !== 0)) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(`npm run matrix: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
