/** Draws the time of a check against the number of terms, both on logarithmic scales, as an SVG. */
import { sizes } from '../run.mjs';
import { count } from './row.mjs';

const width = 860;
const height = 540;
const area = { left: 92, top: 78, right: 640, bottom: 462 };
const colours = ['#0b5fa5', '#6b7280', '#b45309', '#7c3aed', '#be123c', '#047857'];

/** @typedef {{ name: string, points: readonly { size: number, time: number }[] }} Series */

/**
 * @param {import('../run.mjs').Results} results
 * @returns {string}
 */
export function chartOf(results) {
  const series = seriesOf(results);
  const times = series.flatMap(({ points }) => points.map(({ time }) => time));
  const low = Math.floor(Math.log10(Math.min(...times)));
  const high = Math.ceil(Math.log10(Math.max(...times)));
  const x = (/** @type {number} */ size) => along(Math.log10(size), 2, 5, area.left, area.right);
  const y = (/** @type {number} */ time) =>
    along(Math.log10(time), low, high, area.bottom, area.top);
  const labels = spread(
    series.map(({ points }) => (endsAtRight(points) ? y(points.at(-1)?.time ?? 1) : null)),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="13" fill="#1f2937">`,
    `<title>Time to check a draft of 280 characters against lists of terms</title>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="${area.left}" y="32" font-size="18" font-weight="600">Time to check a draft of 280 characters</text>`,
    `<text x="${area.left}" y="54" fill="#4b5563">Median of one check, same term lists and drafts, one run. Both scales are logarithmic.</text>`,
    ...grid(x, y, low, high),
    ...series.map((one, at) => lineOf(one, colours[at] ?? '#000000', x, y, labels[at] ?? 0)),
    '</svg>\n',
  ].join('\n');
}

/**
 * Ours, the floor, then the peers.
 * @param {import('../run.mjs').Results} results
 * @returns {Series[]}
 */
function seriesOf({ check, peers }) {
  const short = check[280] ?? {};
  const points = (/** @type {(size: number) => number | undefined} */ timeOf) =>
    sizes.flatMap((size) => {
      const time = timeOf(size);
      return time ? [{ size, time }] : [];
    });
  return [
    { name: 'Attaché', points: points((size) => short[`terms ${size}`]?.median) },
    { name: 'only reading the text', points: points(() => short.floor?.median) },
    ...Object.values(peers).map((bySize) => ({
      name: Object.values(bySize)[0]?.name ?? '',
      points: points((size) => bySize[size]?.timings?.[280]?.median),
    })),
  ].filter((series) => series.points.length > 0);
}

/**
 * @param {(size: number) => number} x
 * @param {(time: number) => number} y
 * @param {number} low power of ten in milliseconds
 * @param {number} high
 */
function grid(x, y, low, high) {
  const parts = [];
  for (let power = low; power <= high; power++) {
    const at = y(10 ** power).toFixed(1);
    parts.push(
      `<line x1="${area.left}" x2="${area.right}" y1="${at}" y2="${at}" stroke="#e5e7eb"/>`,
    );
    parts.push(
      `<text x="${area.left - 10}" y="${at}" dy="4" text-anchor="end">${inUnits(power)}</text>`,
    );
  }
  for (const size of sizes) {
    const at = x(size).toFixed(1);
    parts.push(
      `<line x1="${at}" x2="${at}" y1="${area.top}" y2="${area.bottom}" stroke="#e5e7eb"/>`,
    );
    parts.push(
      `<text x="${at}" y="${area.bottom + 22}" text-anchor="middle">${count(size)}</text>`,
    );
  }
  const middle = (area.left + area.right) / 2;
  parts.push(
    `<text x="${middle}" y="${area.bottom + 48}" text-anchor="middle">terms in the list</text>`,
  );
  return parts;
}

/**
 * A line and its label: at the right margin, or beside its last point when it ends early.
 * @param {Series} series
 * @param {string} colour
 * @param {(size: number) => number} x
 * @param {(time: number) => number} y
 * @param {number} labelAt height at the right margin
 */
function lineOf({ name, points }, colour, x, y, labelAt) {
  const places = points.map(({ size, time }) => ({ x: x(size).toFixed(1), y: y(time).toFixed(1) }));
  const corners = places.map((place) => `${place.x},${place.y}`).join(' ');
  const [width, weight] = name === 'Attaché' ? [3, 700] : [2, 400];
  const text = `${name}: ${inWords(points.at(-1)?.time ?? 0)}`;
  const end = places.at(-1) ?? { x: '0', y: '0' };
  const isWhole = endsAtRight(points);
  const label = isWhole
    ? { x: area.right + 18, y: labelAt + 4 }
    : { x: Number(end.x) + 8, y: Number(end.y) - 6 };
  const leader = `${area.right + 6},${end.y} ${area.right + 14},${labelAt.toFixed(1)}`;
  return [
    `<g stroke="${colour}" fill="none" stroke-width="${width}">`,
    `<polyline points="${corners}"/>`,
    isWhole ? `<polyline points="${leader}" stroke-width="1"/>` : '',
    ...places.map((place) => `<circle cx="${place.x}" cy="${place.y}" r="2.5" fill="${colour}"/>`),
    `<text x="${label.x}" y="${label.y.toFixed(1)}" fill="${colour}" stroke="none" font-weight="${weight}">${text}</text>`,
    '</g>',
  ].join('\n');
}

/** @param {Series['points']} points */
function endsAtRight(points) {
  return points.at(-1)?.size === sizes.at(-1);
}

/**
 * Moves labels apart that would cover each other.
 * @param {readonly (number | null)[]} wanted heights; null for a label that stands elsewhere
 * @returns {number[]}
 */
function spread(wanted) {
  const placed = wanted.map((at) => at ?? 0);
  const order = wanted
    .flatMap((at, index) => (at === null ? [] : [{ at, index }]))
    .sort((a, b) => a.at - b.at);
  let next = Number.NEGATIVE_INFINITY;
  for (const { at, index } of order) {
    placed[index] = Math.max(at, next);
    next = (placed[index] ?? at) + 20;
  }
  return placed;
}

/**
 * @param {number} value
 * @param {number} from
 * @param {number} to
 * @param {number} start
 * @param {number} end
 */
function along(value, from, to, start, end) {
  return start + ((value - from) / (to - from)) * (end - start);
}

/** @param {number} power of ten, of milliseconds */
function inUnits(power) {
  if (power >= 3) return `${10 ** (power - 3)} s`;
  return power >= 0 ? `${10 ** power} ms` : `${10 ** (power + 3)} µs`;
}

/** @param {number} time in milliseconds */
function inWords(time) {
  const three = (/** @type {number} */ value) => Number(value.toPrecision(3)).toLocaleString('en');
  if (time >= 1000) return `${three(time / 1000)} s`;
  return time >= 1 ? `${three(time)} ms` : `${three(time * 1000)} µs`;
}
