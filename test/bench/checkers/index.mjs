/**
 * The registry of checkers that are compared. Each takes a list of terms and returns how to check one text;
 * what it finds is a list of spans. `isPeer` is false for ours and for the floor.
 *
 * @typedef {{ start: number, end: number }} Span
 * @typedef {(text: string) => readonly Span[] | Promise<readonly Span[]>} Check
 * @typedef {object} Checker
 * @property {string} name
 * @property {string} note how it is set up
 * @property {boolean} isPeer
 * @property {(terms: readonly string[]) => Promise<Check>} load
 */

/** @type {Readonly<Record<string, () => Promise<{ checker: Checker }>>>} */
export const peers = {
  'nlcst-search': () => import('./nlcst-search.mjs'),
  prh: () => import('./prh.mjs'),
  'textlint-prh': () => import('./textlint-prh.mjs'),
  harper: () => import('./harper.mjs'),
};
