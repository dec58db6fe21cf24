/** Chance that is the same in every run: one seed, one sequence. */

/**
 * @typedef {object} Random
 * @property {(below: number) => number} below a whole number from 0 up to, not including, `below`
 * @property {<T>(list: readonly T[]) => T} pick one of a list that is not empty
 */

/**
 * A 32-bit xorshift generator. Source: G. Marsaglia, "Xorshift RNGs", 2003.
 * @param {number} seed not 0
 * @returns {Random}
 */
export function seeded(seed) {
  let state = seed | 0;
  const below = (/** @type {number} */ limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    // The product mixes the bits; its high ones choose.
    return Math.floor(((Math.imul(state, 0x9e3779b1) >>> 0) / 2 ** 32) * limit);
  };
  return { below, pick: (list) => /** @type {any} */ (list[below(list.length)]) };
}
