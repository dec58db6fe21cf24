/** Times one other checker on one list. What is known is reported at once, since the run may be cut short. */
import { peers } from '../checkers/index.mjs';
import { generateDrafts } from '../inputs/drafts.mjs';
import { generateTerms } from '../inputs/terms.mjs';
import { summarise, timeCalls } from '../measure.mjs';

/**
 * @typedef {object} PeerResult
 * @property {string} name
 * @property {string} note
 * @property {number} load milliseconds until it can check
 * @property {{ found: number, planted: number }} hits over some drafts
 * @property {Record<string, import('../measure.mjs').Timing>} timings by length of draft
 */

/** A check slower than this, in milliseconds, is timed once. */
const slow = 1500;

/**
 * @param {{ peer: string, size: number, lengths: readonly number[], planted: number }} args the terms that drafts hold are among the first `planted`
 * @param {(part: Partial<PeerResult>) => void} report
 */
export async function run({ peer, size, lengths, planted }, report) {
  const { checker } = (await peers[peer]?.()) ?? {};
  if (!checker) throw new Error(`${peer} is not a checker`);
  report({ name: checker.name, note: checker.note });
  const terms = generateTerms(size);
  const list = checker.write(terms);
  const before = performance.now();
  const check = await checker.load(list);
  report({ load: performance.now() - before });
  /** @type {PeerResult['timings']} */
  const timings = {};
  for (const length of lengths) {
    const drafts = generateDrafts(800, length, terms.slice(0, planted));
    const next = (/** @type {number} */ turn) => drafts[turn % drafts.length]?.text ?? '';
    const start = performance.now();
    await check(next(0));
    const once = performance.now() - start;
    timings[length] = summarise([once]);
    report({ timings });
    if (once > slow) continue;
    // No draft comes twice: harper.js remembers clauses it has seen.
    const { length: warm } = await timeCalls((turn) => check(next(turn)), {
      time: 2500,
      most: 400,
    });
    const samples = await timeCalls((turn) => check(next(warm + turn)), { time: 2000, most: 400 });
    timings[length] = summarise(samples);
    report({ timings, ...(length === lengths[0] && { hits: await countHits(check, drafts) }) });
  }
}

/**
 * @param {import('../checkers/index.mjs').Check} check
 * @param {readonly import('../inputs/drafts.mjs').Draft[]} drafts
 */
async function countHits(check, drafts) {
  const hits = { found: 0, planted: 0 };
  for (const { text, planted } of drafts.slice(0, 10)) {
    const spans = await check(text);
    hits.planted += planted.length;
    hits.found += planted.filter(({ start, end }) =>
      spans.some((span) => span.start === start && span.end === end),
    ).length;
  }
  return hits;
}
