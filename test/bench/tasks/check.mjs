/** Times our check at every length of list, for short and long drafts, in turns with the floor. */
import { readdirSync, readFileSync } from 'node:fs';
import { generateDrafts } from '../inputs/drafts.mjs';
import { packOfRules, packOfTerms, termPack } from '../inputs/pack.mjs';
import { generateTerms } from '../inputs/terms.mjs';
import { timeInTurns } from '../measure.mjs';
import { asDraft, context, engine, programOf } from './engine.mjs';
import { readOnly } from './floor.mjs';

const shipped = new URL('../../../assets/packs/', import.meta.url);

/** What each call returned, added up, so that none can be left out. */
let seen = 0;

/** @param {number} value */
function see(value) {
  seen += value;
}

/**
 * @param {{ sizes: readonly number[], full: number }} args lengths of list; the one that other rules join
 * @returns {{ [length: string]: Record<string, import('../measure.mjs').Timing> }} by length of draft, then by subject
 */
export function run({ sizes, full }) {
  const terms = generateTerms(Math.max(...sizes));
  const programs = Object.fromEntries(
    sizes.map((size) => [`terms ${size}`, programOf([packOfTerms(terms.slice(0, size))])]),
  );
  programs.full = programOf([packOfTerms(terms.slice(0, full)), packOfRules()]);
  const planted = terms.slice(0, Math.min(...sizes));
  const plans = [
    { length: 280, drafts: 1000, rounds: 60, block: 50, warmUp: 40 },
    { length: 3000, drafts: 100, rounds: 50, block: 10, warmUp: 40 },
  ];
  const timings = Object.fromEntries(
    plans.map(({ length, drafts: count, ...plan }) => {
      const drafts = generateDrafts(count, length, planted);
      for (const [name, program] of Object.entries(programs)) verify(name, program, drafts);
      return [
        length,
        timeInTurns(subjectsOf({ ...programs, shipped: shippedProgram() }, drafts), plan),
      ];
    }),
  );
  if (seen === 0) throw new Error('nothing was ever found');
  return timings;
}

/**
 * @param {Readonly<Record<string, object>>} programs
 * @param {readonly import('../inputs/drafts.mjs').Draft[]} drafts
 */
function subjectsOf(programs, drafts) {
  const ours = drafts.map(asDraft);
  const next = (/** @type {number} */ turn) => ours[turn % ours.length] ?? ours[0];
  /** @type {Record<string, (turn: number) => void>} */
  const subjects = { floor: (turn) => see(readOnly(next(turn)?.text ?? '')) };
  for (const [name, program] of Object.entries(programs)) {
    subjects[name] = (turn) => see(engine.check(program, next(turn), context).length);
  }
  return subjects;
}

/**
 * @param {string} name
 * @param {object} program
 * @param {readonly import('../inputs/drafts.mjs').Draft[]} drafts
 * @throws when a draft's findings by the lists are not exactly what was planted
 */
function verify(name, program, drafts) {
  for (const draft of drafts) {
    const found = engine
      .check(program, asDraft(draft), context)
      .filter((/** @type {{ pack: string }} */ { pack }) => pack === termPack);
    const places = (/** @type {readonly { start: number, end: number }[]} */ spans) =>
      spans.map(({ start, end }) => `${start}-${end}`).join(' ');
    if (places(found) !== places(draft.planted)) {
      throw new Error(
        `${name} found ${places(found)} instead of ${places(draft.planted)} in: ${draft.text}`,
      );
    }
  }
}

/** The packs that ship, for a sense of the everyday. */
function shippedProgram() {
  const files = readdirSync(shipped).filter((file) => file.endsWith('.json'));
  return programOf(files.map((file) => JSON.parse(readFileSync(new URL(file, shipped), 'utf8'))));
}
