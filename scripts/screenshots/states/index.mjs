// @ts-check
/** Every state that is shown, by page. */
import { inPage } from './in-page.mjs';
import { machine } from './machine.mjs';
import { options } from './options.mjs';
import { popup } from './popup.mjs';
import { scratchpad } from './scratchpad.mjs';
import { troubles } from './troubles.mjs';
import { variants } from './variants.mjs';

/**
 * @typedef {object} State
 * @property {string} name in the names of its pictures
 * @property {number} width CSS pixels
 * @property {number} [height]
 * @property {Readonly<Record<string, unknown>>} [settings] as stored, beside version and language
 * @property {(stage: import('../stage.mjs').Stage) => Promise<import('../stage.mjs').Shown>} open brings it about
 * @property {(shown: import('../stage.mjs').Shown) => Promise<void>} [each] done again after a change of language
 * @property {(shown: import('../stage.mjs').Shown) => Promise<void>} [close] puts back what others would notice
 * @property {boolean} [isDevelopment] on a practice page, which the development build alone can reach
 * @property {boolean} [hasFurtherLooks] shown narrow and in forced colours too
 * @property {boolean} [isWhole] the whole page, not only what is in sight; so unless said otherwise
 */

/** @type {readonly State[]} */
export const states = [
  ...scratchpad,
  ...variants,
  ...machine,
  ...troubles,
  ...inPage,
  ...popup,
  ...options,
];
