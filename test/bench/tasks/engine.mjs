/** Our engine as `scripts/bench.mjs` bundled it, and drafts in the form it takes. */

/** @type {{ check: Function, compile: Function, loadPack: Function, loadPackText: Function, readPackText: Function, buildMemory: Function, findMatches: Function, compareHalves: Function, segmentDraft: Function, readWords: Function, distanceWithin: Function }} */
export const engine = await import(new URL('../../../dist/bench/engine.mjs', import.meta.url).href);

/** A mission of our own, so that rules which ask for one run. */
export const context = {
  now: Date.parse('2026-11-21T12:00Z'),
  sites: ['x'],
  sender: 'CA',
  hosts: ['TN'],
  account: 'institution',
  reply: false,
};

/** @param {import('../inputs/drafts.mjs').Draft} draft */
export function asDraft({ text, lang }) {
  return { text, segments: [{ start: 0, end: text.length, lang, sure: true }] };
}

/**
 * The program of packs that are given as data, every rule of which must stand.
 * @param {readonly object[]} packs
 */
export function programOf(packs) {
  const read = packs.map((pack) => {
    const { pack: proven, problems } = engine.loadPack(pack, 'bench');
    if (!proven || problems.length > 0) throw new Error(JSON.stringify(problems[0]));
    return proven;
  });
  const { program, setAside } = engine.compile(read);
  if (setAside.length > 0) throw new Error(JSON.stringify(setAside[0]));
  return program;
}
