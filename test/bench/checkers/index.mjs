/**
 * The registry of the other checkers. Each takes a list of terms and returns how to check one text.
 *
 * @typedef {{ start: number, end: number }} Span
 * @typedef {(text: string) => readonly Span[] | Promise<readonly Span[]>} Check
 * @typedef {object} Checker
 * @property {string} name
 * @property {string} note how it is set up
 * @property {(terms: readonly string[]) => any} write the list in the form that the checker takes
 * @property {(list: any) => Promise<Check>} load its own work to be ready for checks
 */

/** @type {Readonly<Record<string, () => Promise<{ checker: Checker }>>>} */
export const peers = {
  'nlcst-search': () => import('./nlcst-search.mjs'),
  prh: () => import('./prh.mjs'),
  'textlint-prh': () => import('./textlint-prh.mjs'),
  harper: () => import('./harper.mjs'),
};
