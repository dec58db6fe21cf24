// @ts-check
/** The views of variants and of phrases, and what waits for another box. */
import { until } from '../../drive/until.mjs';
import { harmless, known } from '../drafts.mjs';
import { press, wait, withDraft, write } from '../steps.mjs';

/** @typedef {import('puppeteer-core').Frame} Frame */

const base = { width: 360, settings: { mission: 'example-canada-tunis' } };
const telephone = { ...base, width: 320, height: 568, isWhole: false };

const toVariants = [press('#tab-variants'), wait('[data-variant]')];
const toPhrases = [
  press('#tab-phrases'),
  wait('.phrase'),
  press('.day summary'),
  press('.phrase summary'),
];

/** To what the view is about, below the draft. @param {import('../stage.mjs').Shown} shown */
async function scroll({ ours }) {
  await ours.$eval('.tabs', (tabs) => tabs.scrollIntoView());
}

/** @param {1 | 2 | 3} number of the layout */
const layOut = (number) => [
  ...toVariants,
  press(`.segmented .button:nth-of-type(${number})`),
  wait(number === 1 ? '.post-bar' : '.posts'),
];

/** The person's own wording for the first sentence. @param {Frame} ours */
async function reword(ours) {
  await ours.focus('.target');
  await ours.evaluate(() => document.execCommand('selectAll'));
  await ours.evaluate(() => document.execCommand('insertText', false, 'A very happy Eid to all.'));
  await until('it may be kept', () => ours.$('.segment [aria-expanded="false"]'));
}

/** @type {readonly import('./index.mjs').State[]} */
export const variants = [
  { ...base, name: 'variants', hasFurtherLooks: true, open: withDraft(known, ...toVariants) },
  { ...telephone, name: 'variants-telephone', open: withDraft(known, ...toVariants), each: scroll },
  { ...base, name: 'no-memory', open: withDraft(harmless, ...toVariants) },
  {
    ...base,
    name: 'no-targets',
    settings: {},
    open: withDraft(known, press('#tab-variants'), wait('.empty')),
  },
  {
    ...base,
    name: 'keep-pair',
    open: withDraft(
      known,
      ...toVariants,
      reword,
      press('.segment [aria-expanded="false"]'),
      wait('.keep-pair'),
    ),
  },
  {
    ...base,
    name: 'inserted',
    open: withDraft(known, ...layOut(1), press('.post-bar .button'), wait('.post-bar .notice')),
  },
  { ...base, name: 'thread', open: withDraft(known, ...layOut(2)) },
  {
    ...base,
    name: 'thread-waits',
    open: withDraft(known, ...layOut(2), press('.posts .main'), wait('.thread-offer')),
  },
  {
    ...base,
    name: 'thread-ready',
    open: withDraft(
      known,
      ...layOut(2),
      press('.posts .main'),
      write(''),
      wait('.thread-offer .main'),
    ),
  },
  {
    ...base,
    name: 'twin',
    open: withDraft(
      known,
      ...layOut(3),
      press('.posts > li:last-child .button'),
      wait('[data-twin]'),
      write(''),
      wait('[data-twin] .main'),
    ),
    close: ({ ours }) => press('[data-twin] .quiet:last-child')(ours),
  },
  { ...base, name: 'phrases', hasFurtherLooks: true, open: withDraft(harmless, ...toPhrases) },
  {
    ...telephone,
    name: 'phrases-telephone',
    open: withDraft(harmless, ...toPhrases),
    each: scroll,
  },
];
