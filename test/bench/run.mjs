/** Measures everything, one task after the other, and returns what came out. */
import { runTask } from './fork.mjs';

export const sizes = [100, 1000, 10_000, 100_000];
/** The length of list that budgets speak of. */
export const full = 10_000;

/**
 * Patterns on which a backtracking engine runs away, each with its plain twin: of the same size, but with only
 * one way to read a text.
 */
export const twins = { '(a+)+$': '(a+)$', '(a|aa)+$': '(a|bb)+$' };

const peerNames = ['nlcst-search', 'prh', 'textlint-prh', 'harper'];
/** Seconds for one checker on one list. */
const cap = 25;

const finderNames = ['ours', 'scan', 'flexsearch', 'minisearch'];
const memorySizes = [10_000, 100_000];
/** Seconds for one finder in one memory. */
const finderCap = 60;

/**
 * @typedef {import('./measure.mjs').Timing} Timing
 * @typedef {object} PeerRun
 * @property {string} name
 * @property {string} note
 * @property {number} [load]
 * @property {{ found: number, planted: number }} [hits]
 * @property {Record<string, Timing>} [timings]
 * @property {string} [reason] why there is no more
 *
 * @typedef {object} MemoryRun
 * @property {string} name
 * @property {string} note
 * @property {number} load milliseconds until the first lookup
 * @property {Timing} timing
 * @property {{ found: number, wanted: number }} hits best hits as good as those of the scan, among the first queries
 * @property {string} [reason] why there is no more
 *
 * @typedef {object} Results
 * @property {Record<string, Record<string, Timing>>} check by length of draft, then by subject
 * @property {Record<string, { first: number, megabytes: number, steps: Record<string, Timing> }>} activation by number of terms
 * @property {Record<string, Record<string, Timing>>} pattern by kind of text, then by pattern
 * @property {Record<string, Timing>} bilingual by what is done with a post in two languages
 * @property {Record<string, Record<string, PeerRun>>} peers by checker, then by number of terms
 * @property {Record<string, Record<string, Partial<MemoryRun>>>} memory by number of sentences, then by finder
 */

/**
 * @param {(line: string) => void} say what is being done
 * @returns {Promise<Results>}
 * @throws when a task of ours fails: a check that does not find what was planted, a pack that is refused
 */
export async function measureAll(say) {
  say('our check');
  const check = await ours('check', { sizes, full });
  say('activation');
  const activation = {
    10000: await ours('activation', { size: 10_000, turns: 15 }),
    100000: await ours('activation', { size: 100_000, turns: 5 }),
  };
  say('patterns');
  const pattern = await ours('pattern', { patterns: Object.entries(twins).flat() });
  say('two languages');
  const bilingual = await ours('bilingual', { length: 280 });
  /** @type {Results['peers']} */
  const peers = {};
  for (const peer of peerNames) {
    say(peer);
    peers[peer] = {};
    for (const size of sizes) {
      const lengths = size === full ? [280, 3000] : [280];
      const result = await runTask('peer', { peer, size, lengths, planted: sizes[0] }, cap);
      peers[peer][size] = { name: peer, note: '', ...result };
    }
  }
  return { check, activation, pattern, bilingual, peers, memory: await measureMemory(say) };
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<Results['memory']>}
 */
async function measureMemory(say) {
  /** @type {Results['memory']} */
  const memory = {};
  for (const size of memorySizes) {
    /** @type {Record<string, Partial<MemoryRun>>} */
    const runs = {};
    for (const finder of finderNames) {
      say(`memory of ${size}, ${finder}`);
      runs[finder] = /** @type {any} */ (await runTask('memory', { finder, size }, finderCap));
    }
    memory[size] = runs;
  }
  return memory;
}

/**
 * @param {string} task
 * @param {object} args
 * @returns {Promise<any>}
 */
async function ours(task, args) {
  const { isDone, reason, ...result } = await runTask(task, args);
  if (!isDone) throw new Error(`${task}: ${reason}`);
  return result;
}
