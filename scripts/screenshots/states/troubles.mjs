// @ts-check
/** What can go wrong, and what is said of it. */
import {
  addSpinningRule,
  readPointer,
  removeSpinningRule,
  writePointer,
} from '../../drive/stored.mjs';
import { until } from '../../drive/until.mjs';
import { mixed, tags } from '../drafts.mjs';
import { press, wait, withDraft } from '../steps.mjs';

/** @typedef {import('puppeteer-core').Frame} Frame */

const base = { width: 360, settings: { mission: 'example-canada-tunis' } };

/**
 * With something else in force than the packs that ship; put back when the state has been shown.
 * @param {(pointer: any) => unknown} change
 * @param {string} selector of what is then shown
 */
function inForce(change, selector) {
  /** @type {() => Promise<void>} */
  let putBack = async () => {};
  return {
    /** @param {import('../stage.mjs').Stage} stage */
    open: async (stage) => {
      const shown = await withDraft(mixed, wait('.finding'))(stage);
      const before = await readPointer(stage.desk);
      putBack = () => writePointer(stage.desk, before);
      await writePointer(stage.desk, change(structuredClone(before)));
      await until('it is shown', () => shown.ours.$(selector));
      return shown;
    },
    close: () => putBack(),
  };
}

/** @type {() => Promise<void>} */
let removeRule = async () => {};

/** A rule that never ends is set aside. @param {import('../stage.mjs').Stage} stage */
async function setAside(stage) {
  await addSpinningRule(stage.desk, 'spin');
  removeRule = () => removeSpinningRule(stage.desk);
  return withDraft(`${tags} spin!`, wait('.notice'))(stage);
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
  {
    ...base,
    name: 'expired',
    ...inForce((pointer) => {
      Object.assign(pointer.packs[0], { expires: '2026-10-31' });
      return pointer;
    }, '.notice'),
  },
  {
    ...base,
    name: 'parts-aside',
    ...inForce((pointer) => {
      const one = { place: 'rules[0]', reason: 'not understood' };
      Object.assign(pointer.packs[0], { setAside: [one, one, one] });
      return pointer;
    }, '.notice'),
  },
  {
    ...base,
    name: 'no-guidelines',
    settings: { packs: Object.fromEntries(common.map((id) => [id, false])) },
    open: withDraft(mixed, wait('.empty')),
  },
  { ...base, name: 'rule-aside', open: setAside, close: () => removeRule() },
  { ...base, name: 'unwritten', open: withDraft(tags, pressInVain) },
  { ...base, name: 'stale', open: withDraft(tags, pressTooLate) },
];
