/** Turns what was measured in browsers into rows. */
import { kinds } from '../browsers.mjs';
import { summarise } from '../measure.mjs';
import { browserMemoryRows } from './memory-rows.mjs';
import { row } from './row.mjs';

const conditions = {
  plain: 'plain draft',
  feed: 'page that changes 1,000 nodes a second',
  long: '10,000 characters with 50 findings',
};
/** How work is told apart from that of the page. */
const notes = {
  chromium: 'processor time of calls into our scripts, from a trace',
  firefox: 'time within calls into our scripts, which includes waiting for a processor',
};
const networks = { facebook: 'Facebook (Lexical)', mastodon: 'Mastodon (textarea)' };

/**
 * @param {import('../browsers.mjs').BrowserResults} results
 * @returns {import('./row.mjs').Row[]}
 */
export function browserRowsOf(results) {
  const { scripts, runs } = results;
  return [
    ...browserMemoryRows(results),
    ...Object.entries(scripts).map(([name, kilobytes]) =>
      row({
        name: `${name}, compressed`,
        unit: 'KB',
        timing: { median: kilobytes, p95: kilobytes, count: 1 },
        ...(name === 'content.js' && { budget: 20 }),
      }),
    ),
    ...kinds.flatMap((kind) => rowsIn(kind, runs[kind])),
  ];
}

/**
 * @param {'chromium' | 'firefox'} kind
 * @param {import('../browsers.mjs').BrowserRun | undefined} run
 */
function rowsIn(kind, run) {
  const typed = Object.entries(networks).flatMap(([network, place]) =>
    Object.entries(conditions).flatMap(([condition, words]) => {
      const samples = run?.typing[`${network} ${condition}`];
      const where = `${kind}, ${place}, ${words}`;
      return [
        row({
          name: `key, work of ours on the page’s thread: ${where}`,
          timing: samples && summarise(samples.work),
          p95Budget: 4,
          note: notes[kind],
        }),
        row({
          name: `key to finding painted: ${where}`,
          timing: samples && summarise(samples.shown),
          p95Budget: 50,
        }),
      ];
    }),
  );
  const rested = Object.entries(networks).map(([network, place]) =>
    restRow(`${kind}, ${place}`, run?.rest[network]),
  );
  const cold = row({
    name: `focus to first finding, in a new tab: ${kind}`,
    timing: run && summarise(run.cold),
    budget: 150,
  });
  return [...typed, ...rested, cold];
}

/**
 * @param {string} where
 * @param {import('../browsers.mjs').Rest | undefined} rest
 */
function restRow(where, rest) {
  const all = rest && [rest.inPage, rest.inFrame];
  const sum = all?.reduce(
    (so, { timers, messages, changes }) => so + timers + messages + changes,
    0,
  );
  const words = all?.map(
    ({ timers, messages, changes }) => `${timers} timers, ${messages} messages, ${changes} changes`,
  );
  return row({
    name: `three seconds at rest beside an empty draft: ${where}`,
    unit: 'events',
    timing: sum === undefined ? undefined : { median: sum, p95: sum, count: 1 },
    budget: 0,
    ...(words && { note: `page: ${words[0]}; sidebar: ${words[1]}` }),
  });
}
