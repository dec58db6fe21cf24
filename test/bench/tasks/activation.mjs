/** Times what happens between a pack's bytes and a program that runs, and weighs the program. */
import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { packOfTerms } from '../inputs/pack.mjs';
import { generateTerms } from '../inputs/terms.mjs';
import { summarise } from '../measure.mjs';
import { engine } from './engine.mjs';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** @typedef {{ hash: number, read: number, prove: number, compile: number, all: number }} Steps milliseconds */

/**
 * @param {{ size: number, turns: number }} args number of terms, and how often to activate them
 * @returns {{ first: number, megabytes: number, steps: Record<keyof Steps, import('../measure.mjs').Timing> }}
 */
export function run({ size, turns }) {
  const bytes = Buffer.from(JSON.stringify(packOfTerms(generateTerms(size))));
  const first = activate(bytes).steps.all;
  activate(bytes);
  const taken = Array.from({ length: turns }, () => activate(bytes).steps);
  const keys = /** @type {(keyof Steps)[]} */ (Object.keys(taken[0] ?? {}));
  const steps = Object.fromEntries(keys.map((key) => [key, summarise(taken.map((s) => s[key]))]));
  const before = memory();
  const { program } = activate(bytes);
  const megabytes = (memory() - before) / 2 ** 20;
  if (program.rules.length === 0) throw new Error('the program is empty');
  return { first, megabytes, steps: /** @type {any} */ (steps) };
}

/**
 * As the background does it: hash, then read, validate and run the examples, then compile. Reading is timed
 * once more by itself, outside of the sum, to tell it from the examples.
 * @param {Buffer} bytes
 */
function activate(bytes) {
  const t0 = performance.now();
  createHash('sha256').update(bytes).digest('hex');
  const t1 = performance.now();
  const { pack, problems } = engine.loadPackText(bytes.toString('utf8'), 'bench');
  const t2 = performance.now();
  if (!pack || problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  const { program } = engine.compile([pack]);
  const t3 = performance.now();
  engine.readPackText(bytes.toString('utf8'), 'bench');
  const read = performance.now() - t3;
  const prove = Math.max(0, t2 - t1 - read);
  return { program, steps: { hash: t1 - t0, read, prove, compile: t3 - t2, all: t3 - t0 } };
}

/** Bytes held after everything that can go is gone. */
function memory() {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
