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
 * @typedef {object} BrowserResults
 * @property {Record<string, number>} scripts kilobytes of each content script, compressed
 * @property {Partial<Record<typeof kinds[number], BrowserRun>>} runs
 */

/**
 * @param {(line: string) => void} say what is being done
 * @returns {Promise<BrowserResults>} what could be measured; a run that failed says so itself
 */
export async function measureBrowsers(say) {
  await build(['release']);
  /** @type {BrowserResults} */
  const results = { scripts: await weighScripts(), runs: {} };
  for (const kind of kinds) {
    say(kind);
    const file = `dist/results/speed-${kind}.json`;
    await rm(file, { force: true });
    const vitest = path.join(modules, 'vitest/vitest.mjs');
    const { code, output } = await run(
      process.execPath,
      [vitest, 'run', '--config=test/e2e/speed/vitest.config.ts'],
      { env: { ATTACHE_BROWSER: kind }, quiet: true },
    );
    if (code !== 0) console.log(output);
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text) results.runs[kind] = JSON.parse(text);
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
