/**
 * One row of the report.
 *
 * @typedef {object} Row
 * @property {string} name what was measured
 * @property {number | null} ours our median; null when it could not be measured
 * @property {number | null} peer the same of what it is compared with
 * @property {string} unit of `ours`, `peer`, `median` and `p95`
 * @property {number | null} median of ours
 * @property {number | null} p95 of ours
 * @property {number | null} ratio `ours` / `peer`
 * @property {string | null} budget
 * @property {boolean | null} met null when there is no budget
 * @property {string | null} against what `peer` is
 * @property {string | null} note
 */

/**
 * @typedef {object} Measured
 * @property {string} name
 * @property {import('../measure.mjs').Timing | undefined} timing of ours
 * @property {number | undefined} [peer]
 * @property {string | undefined} [against]
 * @property {string} [unit] milliseconds when left out
 * @property {number} [budget] most of `timing.median`
 * @property {number} [p95Budget] most of `timing.p95`
 * @property {number} [ratioBudget] most of ours / peer
 * @property {string} [note]
 */

/**
 * @param {Measured} measured
 * @returns {Row}
 */
export function row({ name, timing, peer, against, unit = 'ms', note, ...budgets }) {
  const ours = timing?.median;
  const ratio = ours !== undefined && peer ? ours / peer : undefined;
  const { budget, p95Budget, ratioBudget } = budgets;
  const [held, most, words] =
    budget !== undefined
      ? [ours, budget, `≤ ${budget} ${unit}`]
      : p95Budget !== undefined
        ? [timing?.p95, p95Budget, `p95 ≤ ${p95Budget} ${unit}`]
        : [ratio, ratioBudget, ratioBudget === undefined ? null : inWords(ratioBudget)];
  return {
    name,
    ours: rounded(ours),
    peer: rounded(peer),
    unit,
    median: rounded(ours),
    p95: rounded(timing?.p95),
    ratio: rounded(ratio),
    budget: words,
    met: most === undefined ? null : held !== undefined && held <= most,
    against: against ?? null,
    note: note || null,
  };
}

/** @param {number} ratio */
function inWords(ratio) {
  return ratio < 1 ? `≤ 1/${Math.round(1 / ratio)}` : `≤ ${ratio}×`;
}

/** @param {number | undefined} value */
function rounded(value) {
  return value === undefined ? null : Number(value.toPrecision(4));
}

/** @param {number | undefined} value with a comma between thousands */
export function count(value) {
  return (value ?? 0).toLocaleString('en');
}
