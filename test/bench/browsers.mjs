/** Measures the release build in real browsers, one after the other, on pages at the networks' addresses. */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from '../../scripts/build.mjs';
import { modules, run } from '../../scripts/run.mjs';

export const kinds = /** @type {const} */ (['chromium', 'firefox']);

/**
 * @typedef {{ work: number[], shown: number[] }} Typing milliseconds for each key, and to each finding
 * @typedef {{ timers: number, messages: number, changes: number }} Counts
 * @typedef {{ inPage: Counts, inFrame: Counts }} Rest
 * @typedef {object} BrowserRun
 * @property {Record<string, Typing>} typing by network and condition
 * @property {Record<string, Rest>} rest by network
 * @property {number[]} cold milliseconds from the focus to the first finding
 *
 * @typedef {object} MemoryInBrowser
 * @property {number} built milliseconds to put it in order
 * @property {number} read milliseconds to read it in order
 * @property {number[]} lookups milliseconds of each, its pairs read from the database
 * @property {number} cut lookups that were cut short
 *
 * @typedef {object} BrowserResults
 * @property {Record<string, number>} scripts kilobytes of each content script, compressed
 * @property {Partial<Record<typeof kinds[number], BrowserRun>>} runs
 * @property {Partial<Record<typeof kinds[number], Record<string, MemoryInBrowser>>>} memories by number of pairs
 */

/**
 * @param {(line: string) => void} say what is being done
 * @returns {Promise<BrowserResults>} what could be measured; a run that failed says so itself
 */
export async function measureBrowsers(say) {
  await build(['release']);
  /** @type {BrowserResults} */
  const results = { scripts: await weighScripts(), runs: {}, memories: {} };
  for (const kind of kinds) {
    say(kind);
    const files = ['speed', 'memory'].map((name) => `dist/results/${name}-${kind}.json`);
    await Promise.all(files.map((file) => rm(file, { force: true })));
    const vitest = path.join(modules, 'vitest/vitest.mjs');
    const { code, output } = await run(
      process.execPath,
      [vitest, 'run', '--config=test/e2e/speed/vitest.config.ts'],
      { env: { ATTACHE_BROWSER: kind }, quiet: true },
    );
    if (code !== 0) console.log(output);
    const [speed, memory] = await Promise.all(
      files.map((file) => readFile(file, 'utf8').catch(() => null)),
    );
    if (speed) results.runs[kind] = JSON.parse(speed);
    if (memory) results.memories[kind] = JSON.parse(memory);
  }
  return results;
}

/** Those that run in a page: the first in every one, the second once there is a composer. */
async function weighScripts() {
  const weighed = ['content.js', 'companion.js'].map(async (name) => {
    const bytes = gzipSync(await readFile(path.join('dist/chromium', name)), { level: 9 });
    return [name, bytes.length / 1024];
  });
  return Object.fromEntries(await Promise.all(weighed));
}
