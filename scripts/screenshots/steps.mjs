// @ts-check
/** What a person does on the way to a state. */
import { until } from '../drive/until.mjs';

/** @typedef {import('puppeteer-core').Frame} Frame */

/**
 * Opens the scratchpad, pastes a draft and does what follows.
 * @param {string} draft
 * @param {...(ours: Frame) => Promise<void>} steps
 * @returns {(stage: import('./stage.mjs').Stage) => Promise<import('./stage.mjs').Shown>}
 */
export function withDraft(draft, ...steps) {
  return async (stage) => {
    const shown = await stage.openOwn('sidebar.html');
    await until('the draft box is there', () => shown.ours.$('.own-box'));
    await write(draft)(shown.ours);
    for (const step of steps) await step(shown.ours);
    await shown.ours.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    return shown;
  };
}

/**
 * Puts a text in the place of the draft, and waits until it is checked.
 * @param {string} draft
 */
export const write =
  (draft) =>
  /** @param {Frame} ours */
  async (ours) => {
    await ours.focus('.own-box');
    await ours.evaluate((text) => {
      document.execCommand('selectAll');
      document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
    }, draft);
    await until('the draft is checked', () =>
      ours.evaluate(
        (length) =>
          document.querySelector('[data-checked]')?.getAttribute('data-checked') === length,
        String(draft.length),
      ),
    );
  };

/** @param {string} selector */
export const press =
  (selector) =>
  /** @param {Frame} ours */
  async (ours) => {
    const element = await until(`${selector} is there`, () => ours.$(selector));
    await element.evaluate((each) => /** @type {HTMLElement} */ (each).click());
  };

/** @param {string} selector */
export const wait =
  (selector) =>
  /** @param {Frame} ours */
  async (ours) => {
    await until(`${selector} is there`, () => ours.$(selector));
  };
