// @ts-check
/** What a machine drafts: what is asked first, what is then shown, and what may go wrong. */
import { press, wait, withDraft } from '../steps.mjs';

const base = { width: 360, settings: { mission: 'example-canada-tunis' } };

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

/** @type {readonly import('./index.mjs').State[]} */
export const machine = [
  {
    ...base,
    name: 'machine-shows',
    settings: { ...base.settings, translator: server },
    open: withDraft(unknown, press('#tab-variants'), press(offer), wait('.variant .keep-pair')),
  },
  {
    ...base,
    name: 'machine-fails',
    settings: { ...base.settings, translator: server },
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
    ...base,
    name: 'own-asks',
    settings: { ...base.settings, ownTranslator: true },
    open: withDraft(
      unknown,
      replaceTranslator,
      press('#tab-variants'),
      press(offer),
      wait('.variant .keep-pair'),
    ),
  },
  {
    ...base,
    name: 'own-fetches',
    settings: { ...base.settings, ownTranslator: true },
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
];
