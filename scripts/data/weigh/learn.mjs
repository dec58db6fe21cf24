// @ts-check
/** Learns what each word weighs for a topic: a linear support vector machine over counts of words. */

/**
 * A draft as its words: columns, and how often each is there. The last column is the same for all drafts.
 * @typedef {{ columns: Int32Array, counts: Float64Array, square: number }} Row
 */

/** How much a draft on the wrong side costs, against weights that stay small. */
const cost = 0.1;
const rounds = 60;

/**
 * Words of each draft as rows of numbers.
 * @param {readonly (readonly string[])[]} drafts
 * @returns {{ rows: Row[], words: string[] }} `words` by column
 */
export function toRows(drafts) {
  const columnOf = new Map([...new Set(drafts.flat())].sort().map((word, at) => [word, at]));
  const rows = drafts.map((words) => {
    const counts = new Map([[columnOf.size, 1]]);
    for (const word of words) {
      const column = columnOf.get(word) ?? 0;
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
    const values = Float64Array.from(counts.values());
    return {
      columns: Int32Array.from(counts.keys()),
      counts: values,
      square: values.reduce((sum, value) => sum + value * value, 0),
    };
  });
  return { rows, words: [...columnOf.keys()] };
}

/** @param {Row} row @param {Float64Array} weights */
export function weigh({ columns, counts }, weights) {
  let sum = 0;
  for (let at = 0; at < columns.length; at++) {
    sum += (counts[at] ?? 0) * (weights[columns[at] ?? 0] ?? 0);
  }
  return sum;
}

/**
 * Dual coordinate descent for the squared hinge loss (Hsieh and others, 2008,
 * https://www.csie.ntu.edu.tw/~cjlin/papers/cddual.pdf). Both sides cost the same in all, however many drafts each has.
 * Every run gives the same weights.
 * @param {readonly Row[]} rows
 * @param {readonly boolean[]} isBad
 * @param {number} width number of columns
 * @returns {Float64Array} by column
 */
export function learn(rows, isBad, width) {
  const weights = new Float64Array(width);
  const alphas = new Float64Array(rows.length);
  const bad = isBad.filter(Boolean).length;
  const slack = (/** @type {boolean} */ is) =>
    (is ? bad : rows.length - bad) / (rows.length * cost);
  const order = rows.map((_, at) => at);
  const random = randomFrom(1);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at];
      if (!row) continue;
      const side = isBad[at] ? 1 : -1;
      const diagonal = slack(isBad[at] ?? false);
      const before = alphas[at] ?? 0;
      const slope = side * weigh(row, weights) - 1 + diagonal * before;
      const after = Math.max(0, before - slope / (row.square + diagonal));
      if (after === before) continue;
      alphas[at] = after;
      const step = (after - before) * side;
      row.columns.forEach((column, i) => {
        weights[column] = (weights[column] ?? 0) + step * (row.counts[i] ?? 0);
      });
    }
  }
  return weights;
}

/** @param {number[]} list @param {() => number} random */
function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
  }
}

/** A sequence that is the same everywhere (Park and Miller). @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
