// @ts-check
/**
 * Writes the lists of the pack of weighed words, and the bound of each of its rules: learned from the labelled drafts
 * of test/packs-content/drafts. What the rules say is written by hand and stays. The posts that are held out for
 * judging the packs have no part in it. Run: node scripts/data/weigh-words.mjs
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { learn, toRows, weigh } from './weigh/learn.mjs';

const source = 'test/packs-content/drafts';
const target = 'assets/packs/weighed.json';

/** A rule is judged on each of so many parts of the drafts, having learned from the others. */
const parts = 5;
/** Share of the harmless drafts that a rule may remark on without having learned from them; ten rules: three in a hundred. */
const alarms = 0.003;
/** Words in a larger share of the drafts say little, and each costs time in every draft. */
const common = 0.03;
/** A word that weighs less, on a scale on which the heaviest weighs 100, is left out. */
const lightest = 10;

/**
 * @typedef {{ text: string, topics?: readonly string[] }} Draft
 * @typedef {{ bad: readonly { text: string }[], good: readonly string[] }} Examples
 * @typedef {{ topic: string, expect: { list: string, max: number }, examples: Examples }} Rule
 * @typedef {{ text: string, score: number }} Weight
 * @typedef {{ lists: Record<string, readonly Weight[]>, rules: Rule[] }} Pack
 */

/** @param {string} text */
const wordsOf = (text) =>
  text
    .replace(/https?:\/\/\S+/gu, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? [];

/** Words that differ by accents weigh the same. @param {string} word */
const fold = (word) => word.normalize('NFD').replace(/\p{M}/gu, '');

/** The drafts, and what each rule gives for examples. @param {Pack} pack @returns {Promise<Draft[]>} */
async function readDrafts({ rules }) {
  const files = (await readdir(source)).sort();
  const read = files.map((file) => readFile(path.join(source, file), 'utf8'));
  const drafts = (await Promise.all(read)).flatMap((text) => JSON.parse(text));
  const examples = rules.flatMap(({ topic, examples: { bad, good } }) => [
    ...bad.map(({ text }) => ({ text: text.replace(/[«»]/gu, ''), topics: [topic] })),
    ...good.map((text) => ({ text })),
  ]);
  return [...drafts, ...examples];
}

/** @param {readonly (readonly string[])[]} drafts */
function withoutCommon(drafts) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const word of drafts.flatMap((words) => [...new Set(words)])) {
    seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  const most = common * drafts.length;
  return drafts.map((words) => words.filter((word) => (seen.get(word) ?? 0) <= most));
}

/** Each folded word as it is written in the drafts. @param {readonly Draft[]} drafts */
function spellingsIn(drafts) {
  /** @type {Map<string, Set<string>>} */
  const spellings = new Map();
  for (const word of drafts.flatMap(({ text }) => wordsOf(text))) {
    spellings.set(fold(word), (spellings.get(fold(word)) ?? new Set()).add(word));
  }
  return spellings;
}

/**
 * What each draft weighs for a rule that has not learned from it.
 * @param {import('./weigh/learn.mjs').Row[]} rows
 * @param {readonly boolean[]} isBad
 * @param {number} width
 */
function weighUnseen(rows, isBad, width) {
  const found = new Float64Array(rows.length);
  for (let part = 0; part < parts; part++) {
    const isSeen = (/** @type {unknown} */ _, /** @type {number} */ at) => at % parts !== part;
    const weights = learn(rows.filter(isSeen), isBad.filter(isSeen), width);
    rows.forEach((row, at) => {
      if (!isSeen(row, at)) found[at] = weigh(row, weights);
    });
  }
  return found;
}

/** @param {readonly Draft[]} drafts @returns {(rule: Rule) => { max: number, list: Weight[] }} */
function learnFrom(drafts) {
  const { rows, words } = toRows(withoutCommon(drafts.map(({ text }) => wordsOf(text).map(fold))));
  const spellings = spellingsIn(drafts);
  const width = words.length + 1;
  return ({ topic }) => {
    const isBad = drafts.map(({ topics = [] }) => topics.includes(topic));
    const unseen = weighUnseen(rows, isBad, width);
    const harmless = unseen.filter((_, at) => !drafts[at]?.topics).sort();
    const bound = harmless[Math.ceil((1 - alarms) * harmless.length) - 1] ?? 0;
    const weights = learn(rows, isBad, width);
    const own = weights.at(-1) ?? 0;
    const scale =
      100 / weights.slice(0, -1).reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    const list = words.flatMap((word, at) => {
      const score = Math.round((weights[at] ?? 0) * scale);
      const isKept = Math.abs(score) >= lightest;
      return isKept ? [...(spellings.get(word) ?? [])].sort().map((text) => ({ text, score })) : [];
    });
    const found = unseen.filter((one, at) => isBad[at] && one > bound).length;
    const of = isBad.filter(Boolean).length;
    console.log(`${topic}: ${list.length} words; of ${of} drafts ${found} known unseen`);
    return { max: Math.round((bound - own) * scale), list };
  };
}

/** A word a line. @param {Pack} pack */
function write({ lists, ...pack }) {
  const written = Object.entries(lists).map(([name, list]) => {
    const lines = list.map(
      ({ text, score }) => `{ "text": ${JSON.stringify(text)}, "score": ${score} }`,
    );
    return `"${name}": [\n${lines.join(',\n')}\n]`;
  });
  const text = JSON.stringify({ ...pack, lists: {} }, null, 2);
  return `${text.replace('"lists": {}', `"lists": {\n${written.join(',\n')}\n}`)}\n`;
}

/** @type {Pack} */
const pack = JSON.parse(await readFile(target, 'utf8'));
const fill = learnFrom(await readDrafts(pack));
for (const rule of pack.rules) {
  const { max, list } = fill(rule);
  rule.expect.max = max;
  pack.lists[rule.expect.list] = list;
}
await writeFile(target, write(pack));
