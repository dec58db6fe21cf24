// @ts-check
/** What can go wrong, and what is said of it. */
import {
  addSpinningRule,
  readPointer,
  removeSpinningRule,
  writePointer,
} from '../../drive/stored.mjs';
import { mixed, tags } from '../drafts.mjs';
import { press, wait, withDraft } from '../steps.mjs';

/** @typedef {import('puppeteer-core').Frame} Frame */

const base = { width: 360, settings: { mission: 'example-canada-tunis' } };

/**
 * With something else said of the first pack in force; put back when the state has been shown.
 * @param {Partial<import('../../../src/browser/database.ts').PackInForce>} change
 * @returns {Pick<import('./index.mjs').State, 'open' | 'close'>}
 */
function withFirstPack(change) {
  let putBack = async () => {};
  return {
    open: async (stage) => {
      const shown = await withDraft(mixed, wait('.finding'))(stage);
      const before = await readPointer(stage.desk);
      if (!before) throw new Error('nothing is in force');
      putBack = () => writePointer(stage.desk, before);
      const packs = before.packs.map((pack, place) =>
        place === 0 ? { ...pack, ...change } : pack,
      );
      await writePointer(stage.desk, { ...before, packs });
      await wait('.notice')(shown.ours);
      return shown;
    },
    close: () => putBack(),
  };
}

/**
 * A rule that never ends is set aside.
 * @returns {Pick<import('./index.mjs').State, 'open' | 'close'>}
 */
function withSpinningRule() {
  let remove = async () => {};
  return {
    open: async (stage) => {
      await addSpinningRule(stage.desk, 'spin');
      remove = () => removeSpinningRule(stage.desk);
      return withDraft(`${tags} spin!`, wait('.notice'))(stage);
    },
    close: () => remove(),
  };
}

/** The packs that apply without a mission. */
const common = ['org.attache.common', 'org.attache.names', 'org.attache.example.wordings'];

/** The browser says that it wrote, and has not. @param {Frame} ours */
async function pressInVain(ours) {
  await ours.evaluate(() => {
    document.execCommand = () => true;
  });
  await press('.fix .main')(ours);
  await wait('.unwritten')(ours);
}

/** The draft is another than the one that was checked. @param {Frame} ours */
async function pressTooLate(ours) {
  await ours.$eval('.own-box', (box) => {
    const area = /** @type {HTMLTextAreaElement} */ (box);
    area.value = `Today: ${area.value}`;
  });
  await press('.fix .main')(ours);
  await wait('.notice')(ours);
}

/** @type {readonly import('./index.mjs').State[]} */
export const troubles = [
  { ...base, name: 'expired', ...withFirstPack({ expires: '2026-10-31' }) },
  {
    ...base,
    name: 'parts-aside',
    ...withFirstPack({
      setAside: Array.from({ length: 3 }, () => ({ place: 'rules[0]', reason: 'not understood' })),
    }),
  },
  {
    ...base,
    name: 'no-guidelines',
    settings: { packs: Object.fromEntries(common.map((id) => [id, false])) },
    open: withDraft(mixed, wait('.empty')),
  },
  { ...base, name: 'rule-aside', ...withSpinningRule() },
  { ...base, name: 'unwritten', open: withDraft(tags, pressInVain) },
  { ...base, name: 'stale', open: withDraft(tags, pressTooLate) },
];
