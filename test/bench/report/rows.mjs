/** Turns what was measured into rows, each with its budget when it has one. */
import { full, sizes, twins } from '../run.mjs';
import { activationRows } from './activation-rows.mjs';
import { memoryRows } from './memory-rows.mjs';
import { count, row } from './row.mjs';

/**
 * @param {import('../run.mjs').Results} results
 * @returns {import('./row.mjs').Row[]} those with a budget first
 */
export function rowsOf(results) {
  const rows = [
    ...checkRows(results),
    ...patternRows(results),
    ...activationRows(results),
    ...listRows(results),
    ...bilingualRows(results),
    ...memoryRows(results),
  ];
  return rows.sort((a, b) => Number(b.met !== null) - Number(a.met !== null));
}

/** @param {import('../run.mjs').Results} results */
function checkRows({ check, peers }) {
  const short = check[280] ?? {};
  const long = check[3000] ?? {};
  const fewest = short[`terms ${sizes[0]}`]?.median ?? 0;
  const most = short[`terms ${sizes.at(-1)}`];
  const title = `check, 280 characters, ${count(full)} terms`;
  const fastest = fastestPeer(peers, 280);
  return [
    row({ name: `${title} + 50 rules`, timing: short.full, budget: 0.1 }),
    row({
      name: `${title}, against the fastest peer`,
      timing: short[`terms ${full}`],
      ...fastest,
      ratioBudget: 1 / 50,
    }),
    row({
      name: `${title} + 50 rules, against the fastest peer, which has no rules`,
      timing: short.full,
      ...fastest,
    }),
    row({
      name: `growth, ${count(sizes[0])} → ${count(sizes.at(-1))} terms, 280 characters`,
      timing: most,
      peer: fewest,
      against: `ours, ${count(sizes[0])} terms`,
      ratioBudget: 2.5,
    }),
    row({
      name: `check, 3,000 characters, ${count(full)} terms + 50 rules`,
      timing: long.full,
      budget: 1,
    }),
    row({
      name: 'check, 280 characters, the packs that ship',
      timing: short.shipped,
      budget: 0.1,
    }),
    row({ name: 'check, 3,000 characters, the packs that ship', timing: long.shipped }),
  ];
}

/** @param {import('../run.mjs').Results} results */
function patternRows({ pattern }) {
  return Object.entries(pattern).flatMap(([text, timings]) =>
    Object.entries(twins).map(([runaway, plain]) =>
      row({
        name: `pattern ${runaway}, 3,000 characters, ${text}`,
        timing: timings[runaway],
        peer: timings[plain]?.median,
        against: `ours, ${plain}`,
        ratioBudget: 3,
      }),
    ),
  );
}

/** @param {import('../run.mjs').Results} results */
function bilingualRows({ bilingual }) {
  const halves = 'parity of two halves of 280 characters';
  return [
    row({
      name: 'languages of a post of two halves, 280 characters each',
      timing: bilingual.languages,
    }),
    row({ name: `${halves}, French and English`, timing: bilingual['parity fr en'] }),
    row({ name: `${halves}, French and Arabic`, timing: bilingual['parity fr ar'] }),
  ];
}

/**
 * Every checker on the same lists, ours without the other rules.
 * @param {import('../run.mjs').Results} results
 */
function listRows({ check, peers }) {
  return [280, 3000].flatMap((length) =>
    sizes.flatMap((size) => {
      const timing = check[length]?.[`terms ${size}`];
      const name = `${count(size)} terms, ${count(length)} characters`;
      const floor = check[length]?.floor?.median;
      const others = Object.values(peers)
        .map((bySize) => bySize[size])
        .filter((run) => run !== undefined && (length === 280 || size === full));
      return [
        row({ name, timing, peer: floor, against: 'a loop that only reads' }),
        ...others.map((run) =>
          row({
            name,
            timing,
            peer: run?.timings?.[length]?.median,
            against: run?.name,
            note: noteOf(run, length),
          }),
        ),
      ];
    }),
  );
}

/**
 * @param {import('../run.mjs').PeerRun | undefined} run
 * @param {number} length
 */
function noteOf(run, length) {
  const timing = run?.timings?.[length];
  if (!timing)
    return `${run?.load === undefined ? 'not ready to check: ' : ''}${run?.reason ?? ''}`;
  const hits = run?.hits && length === 280 ? `found ${run.hits.found} of ${run.hits.planted}` : '';
  return [timing.count === 1 ? 'measured once' : '', hits, run?.note].filter(Boolean).join('; ');
}

/**
 * @param {import('../run.mjs').Results['peers']} peers
 * @param {number} length
 */
function fastestPeer(peers, length) {
  const timed = Object.values(peers).flatMap((bySize) => {
    const median = bySize[full]?.timings?.[length]?.median;
    return median === undefined ? [] : [{ peer: median, against: bySize[full]?.name ?? '' }];
  });
  timed.sort((a, b) => a.peer - b.peer);
  return timed[0] ?? { against: 'no peer could run' };
}
