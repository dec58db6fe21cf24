/** Prints rows as a table. */

/** @param {readonly import('./row.mjs').Row[]} rows */
export function tableOf(rows) {
  const head = ['what', 'ours', 'p95', 'beside', '', 'ours/beside', 'budget', 'met', 'note'];
  const cells = rows.map((row) => [
    row.name,
    figure(row.ours, row.unit),
    figure(row.p95, row.unit),
    figure(row.peer, row.unit),
    row.against ?? '',
    share(row.ratio),
    row.budget ?? '',
    row.met === null ? '' : row.met ? 'yes' : 'NO',
    row.note ?? '',
  ]);
  const all = [head, ...cells];
  const widths = head.map((_, at) => Math.max(...all.map((line) => line[at]?.length ?? 0)));
  const isNumber = (/** @type {number} */ at) => [1, 2, 3, 5].includes(at);
  return all
    .map((line) =>
      line
        .map((cell, at) =>
          isNumber(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * @param {number | null} value
 * @param {string} unit
 */
function figure(value, unit) {
  if (value === null) return '–';
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;
}

/** @param {number | null} ratio */
function share(ratio) {
  if (ratio === null) return '';
  return ratio < 0.5 ? `1/${Math.round(1 / ratio)}` : `${ratio.toFixed(2)}×`;
}
