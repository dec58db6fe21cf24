// @ts-check
/** Reads what the runs of the matrix wrote, and lays it out as a table. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {{ setUp: string, mode: string }} Place
 * @typedef {Place & { browser: string, passed: boolean, why: string }} Tried
 * @typedef {Place & { browser: string, reason: string }} LeftOut
 * @typedef {{ tried: Tried[], leftOut: LeftOut[] }} Cells
 */

const results = 'dist/results';

/** Where one of the runs that share a browser's set-ups writes its results. @param {string} browser @param {number} lane */
export const resultsOf = (browser, lane) => path.join(results, `matrix-${browser}-${lane}.json`);

/**
 * @param {readonly string[]} browsers
 * @returns {Promise<Cells>}
 */
export async function readCells(browsers) {
  const files = (await readdir(results)).filter((file) => file.startsWith('matrix-'));
  const all = await Promise.all(
    browsers.flatMap((browser) => {
      const own = files.filter((file) => file.startsWith(`matrix-${browser}`));
      return own.map((file) => readRun(browser, path.join(results, file)));
    }),
  );
  return {
    tried: all.flatMap(({ tried }) => tried),
    leftOut: all.flatMap(({ leftOut }) => leftOut),
  };
}

/** @param {string} browser @param {string} file @returns {Promise<Cells>} */
async function readRun(browser, file) {
  const text = await readFile(file, 'utf8');
  const { testResults = [] } = JSON.parse(text);
  /** @type {Cells} */
  const cells = { tried: [], leftOut: [] };
  for (const { assertionResults } of testResults) {
    for (const { status, meta, failureMessages } of assertionResults) {
      const [why = ''] = (failureMessages[0] ?? '').split('\n');
      if (meta.cell) cells.tried.push({ ...meta.cell, browser, passed: status === 'passed', why });
      for (const each of meta.leftOut ?? []) cells.leftOut.push({ ...each, browser });
    }
  }
  return cells;
}

/**
 * A row a set-up, a column a mode; in each cell one sign a browser. Then what failed, what does not apply and why, and
 * in the last line how many there are of each.
 * @param {Cells} cells
 * @param {readonly string[]} browsers
 */
export function tableOf({ tried, leftOut }, browsers) {
  const places = [...tried, ...leftOut];
  const setUps = [...new Set(places.map(({ setUp }) => setUp))];
  const modes = [...new Set(places.map(({ mode }) => mode))];
  const width = Math.max(...setUps.map(({ length }) => length), 0);
  /** @param {string} setUp @param {string} mode @param {string} browser */
  const signOf = (setUp, mode, browser) => {
    const isHere = (/** @type {Place & { browser: string }} */ each) =>
      each.setUp === setUp && each.mode === mode && each.browser === browser;
    const found = tried.find(isHere);
    if (found) return found.passed ? '+' : 'X';
    return leftOut.some(isHere) ? '·' : ' ';
  };
  const rows = setUps.map((setUp) => {
    const signs = modes.map((mode) => browsers.map((name) => signOf(setUp, mode, name)).join(''));
    return [setUp.padEnd(width), ...signs.map((sign, at) => sign.padEnd(modes[at]?.length ?? 0))];
  });
  const head = [' '.repeat(width), ...modes.map((mode) => mode.padEnd(browsers.length))];
  const failed = tried.filter(({ passed }) => !passed);
  return [
    ...[head, ...rows].map((row) => row.join('  ')),
    `\n+ passed, X failed, · not applicable; in each cell ${browsers.join(', then ')}\n`,
    ...failed.map((cell) => `failed: ${nameOf(cell)}: ${cell.why}`),
    ...reasonsOf(leftOut),
    `${tried.length - failed.length} passed, ${failed.length} failed, ${leftOut.length} not applicable`,
  ].join('\n');
}

/** @param {Place & { browser: string }} cell */
function nameOf({ setUp, mode, browser }) {
  return `${mode} in ${setUp}, ${browser}`;
}

/** Cells with the same reason share a line. @param {readonly LeftOut[]} leftOut */
function reasonsOf(leftOut) {
  /** @type {Map<string, LeftOut[]>} */
  const groups = new Map();
  for (const cell of leftOut) groups.set(cell.reason, [...(groups.get(cell.reason) ?? []), cell]);
  return [...groups].map(
    ([reason, cells]) => `not applicable: ${reason}: ${cells.map(nameOf).join('; ')}`,
  );
}
