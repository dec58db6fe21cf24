// @ts-check
/** The sidebar with a draft box of its own, as narrow as beside a page. */
import { until } from '../../drive/until.mjs';
import { arabic, foreign, harmless, known, long, mixed, noted } from '../drafts.mjs';

const mission = { mission: 'example-canada-tunis' };
const width = 360;

/**
 * Opens the scratchpad and pastes a draft.
 * @param {string} draft
 * @param {...(ours: import('puppeteer-core').Frame) => Promise<void>} steps
 * @returns {(stage: import('../stage.mjs').Stage) => Promise<import('../stage.mjs').Shown>}
 */
function withDraft(draft, ...steps) {
  return async (stage) => {
    const shown = await stage.openOwn('sidebar.html');
    await until('the draft box is there', () => shown.ours.$('.own-box'));
    await write(shown.ours, draft);
    for (const step of steps) await step(shown.ours);
    await shown.ours.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    return shown;
  };
}

/**
 * @param {import('puppeteer-core').Frame} ours
 * @param {string} draft
 */
async function write(ours, draft) {
  if (draft === '') return;
  await ours.focus('.own-box');
  await ours.evaluate((text) => document.execCommand('insertText', false, text), draft);
  await until('the draft is checked', () =>
    ours.evaluate(
      (length) => document.querySelector('[data-checked]')?.getAttribute('data-checked') === length,
      String(draft.length),
    ),
  );
}

/** @param {string} text */
const writeOther =
  (text) =>
  /** @param {import('puppeteer-core').Frame} ours */
  async (ours) => {
    await ours.focus('.counterpart');
    await ours.evaluate((written) => document.execCommand('insertText', false, written), text);
  };

/** @param {string} selector */
const press =
  (selector) =>
  /** @param {import('puppeteer-core').Frame} ours */
  async (ours) => {
    const element = await until(`${selector} is there`, () => ours.$(selector));
    await element.evaluate((each) => /** @type {HTMLElement} */ (each).click());
  };

/** @param {string} selector */
const wait =
  (selector) =>
  /** @param {import('puppeteer-core').Frame} ours */
  async (ours) => {
    await until(`${selector} is there`, () => ours.$(selector));
  };

/** A sentence that the memory does not have. */
const unknown = 'Les 700 ruches de Kélibia ne sont pas à vendre.';
const server = { kind: 'libretranslate', url: 'https://translate.example.org' };
const offer = '[data-variant] > p .button';

/**
 * In the place of the browser's own translator, one whose model is half there, for ever.
 * @param {import('puppeteer-core').Frame} ours
 */
async function replaceTranslator(ours) {
  await ours.evaluate(() => {
    const create = (/** @type {{ monitor: (target: EventTarget) => void }} */ { monitor }) => {
      const target = new EventTarget();
      monitor(target);
      target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
      return new Promise(() => {});
    };
    const value = { availability: async () => 'downloadable', create };
    Object.defineProperty(globalThis, 'Translator', { value, configurable: true });
  });
}

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
  {
    name: 'variants',
    width,
    settings: mission,
    hasFurtherLooks: true,
    open: withDraft(known, press('#tab-variants'), wait('[data-variant]')),
  },
  {
    name: 'machine-shows',
    width,
    settings: { ...mission, translator: server },
    open: withDraft(unknown, press('#tab-variants'), press(offer), wait('.variant .keep-pair')),
  },
  {
    name: 'machine-fails',
    width,
    settings: { ...mission, translator: server },
    hasFurtherLooks: true,
    open: withDraft(
      unknown,
      press('#tab-variants'),
      press(offer),
      press('.variant .keep-pair .button'),
      wait('[data-machine]'),
    ),
  },
  {
    name: 'own-asks',
    width,
    settings: { ...mission, ownTranslator: true },
    open: withDraft(
      unknown,
      replaceTranslator,
      press('#tab-variants'),
      press(offer),
      wait('.variant .keep-pair'),
    ),
  },
  {
    name: 'own-fetches',
    width,
    settings: { ...mission, ownTranslator: true },
    hasFurtherLooks: true,
    open: withDraft(
      unknown,
      replaceTranslator,
      press('#tab-variants'),
      press(offer),
      press('.variant .keep-pair .button'),
      wait('.variant progress'),
    ),
  },
  {
    name: 'phrases',
    width,
    settings: mission,
    hasFurtherLooks: true,
    open: withDraft(harmless, press('#tab-phrases'), wait('.phrase'), press('.phrase summary')),
  },
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
