// @ts-check
/** The sidebar with a draft box of its own, as narrow as beside a page. */
import { arabic, differing, foreign, harmless, long, mixed, noted } from '../drafts.mjs';
import { press, wait, withDraft } from '../steps.mjs';

const mission = { mission: 'example-canada-tunis' };
const width = 360;

/** @param {string} text */
const writeOther =
  (text) =>
  /** @param {import('puppeteer-core').Frame} ours */
  async (ours) => {
    await ours.focus('.counterpart');
    await ours.evaluate((written) => document.execCommand('insertText', false, written), text);
  };

const why = '.finding .actions [aria-expanded]';

/** @type {readonly import('./index.mjs').State[]} */
export const scratchpad = [
  { name: 'waiting', width, settings: mission, open: withDraft('') },
  { name: 'remarks', width, settings: mission, hasFurtherLooks: true, open: withDraft(mixed) },
  { name: 'remarks-arabic', width, settings: mission, open: withDraft(arabic) },
  { name: 'why', width, settings: mission, open: withDraft(mixed, press(why)) },
  { name: 'nothing', width, settings: mission, open: withDraft(harmless, wait('.empty')) },
  { name: 'no-rules', width, settings: mission, open: withDraft(foreign, wait('.notice')) },
  {
    name: 'left',
    width,
    settings: mission,
    open: withDraft(mixed, press('.finding .actions button:last-of-type')),
  },
  {
    name: 'ask',
    width,
    settings: mission,
    open: withDraft(mixed, press('.finding .actions [aria-expanded]:nth-of-type(2)'), wait('.ask')),
  },
  { name: 'notes', width, settings: mission, open: withDraft(noted) },
  { name: 'unseen', width, settings: mission, open: withDraft(harmless, press('.unseen summary')) },
  {
    name: 'moment',
    width,
    settings: mission,
    open: withDraft(
      harmless,
      press('.moment-choice summary'),
      press('.switches input'),
      wait('.moment'),
    ),
    close: async ({ ours }) => press('.moment button')(ours),
  },
  {
    name: 'networks',
    width,
    settings: mission,
    open: withDraft(mixed, press('.networks summary')),
  },
  { name: 'over', width, settings: mission, open: withDraft(long) },
  { name: 'no-mission', width, open: withDraft(mixed) },
  { name: 'parity', width, settings: mission, open: withDraft(differing, wait('.parity')) },
  {
    name: 'counterpart',
    width,
    settings: mission,
    open: withDraft(
      'La bibliothèque ouvre à 14 h 30 le 3 mai.',
      press('.own-draft > .button'),
      wait('.counterpart'),
      writeOther('The library opens at 2:30 p.m. on May 4.'),
      wait('[data-parity]'),
    ),
  },
  {
    name: 'kept-on',
    width,
    settings: { ...mission, rules: { 'org.attache.common/privacy.private-email': { on: false } } },
    open: withDraft(mixed, wait('.notice')),
  },
  {
    name: 'practice',
    width: 1280,
    settings: mission,
    open: async (stage) => {
      const shown = await stage.openOwn('sidebar.html#practice');
      await press('.practice button:nth-of-type(2)')(shown.ours);
      await wait('.finding')(shown.ours);
      return shown;
    },
  },
  {
    name: 'wide',
    width: 1280,
    settings: mission,
    hasFurtherLooks: false,
    open: withDraft(mixed),
  },
];
