/**
 * The registry of what finds sentences in a memory. Each takes pairs and returns how to find the best for a sentence.
 *
 * @typedef {(sentence: string) => number | Promise<number>} Find percent of words that the best hit has in common, 0 for none at 60 or more
 * @typedef {object} Finder
 * @property {string} name
 * @property {string} note how it is set up
 * @property {(pairs: readonly import('../inputs/sentences.mjs').Pair[]) => Find | Promise<Find>} load
 */

/** @type {Readonly<Record<string, () => Promise<{ finder: Finder }>>>} */
export const finders = {
  ours: () => import('./ours.mjs'),
  scan: () => import('./scan.mjs'),
  flexsearch: () => import('./flexsearch.mjs'),
  minisearch: () => import('./minisearch.mjs'),
};
