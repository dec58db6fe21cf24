/** How alike two sentences are, in the one measure by which every finder is judged: words in common, as our memory reads them. */
import { engine } from '../tasks/engine.mjs';

/** @param {string} sentence @returns {string[]} */
export function wordsOf(sentence) {
  return engine.readWords(sentence).keys;
}

/** Numbers words, so that comparing two is cheap. */
export class Numbering {
  /** @type {Map<string, number>} */
  #numbers = new Map();

  /** @param {string} sentence */
  read(sentence) {
    return Uint32Array.from(wordsOf(sentence), (word) => {
      const number = this.#numbers.get(word) ?? this.#numbers.size;
      this.#numbers.set(word, number);
      return number;
    });
  }
}

/**
 * @param {Uint32Array} a
 * @param {Uint32Array} b
 * @param {number} least percent below which the answer is 0
 */
export function similarity(a, b, least) {
  const longer = Math.max(a.length, b.length);
  const most = Math.floor(((100 - least) * longer) / 100);
  const distance = engine.distanceWithin(a, b, most);
  return distance > most ? 0 : Math.floor((100 * (longer - distance)) / longer);
}

/**
 * @param {Uint32Array} query
 * @param {Iterable<Uint32Array>} sentences
 */
export function bestOf(query, sentences) {
  let best = 0;
  for (const sentence of sentences) {
    best = Math.max(best, similarity(query, sentence, Math.max(60, best)));
    if (best === 100) break;
  }
  return best;
}
