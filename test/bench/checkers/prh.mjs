/** prh by itself, its list read once: what textlint-rule-prh could be at best. */
import { fromYAML } from 'prh';
import { prhList } from './prh-list.mjs';

/** @type {import('./index.mjs').Checker} */
export const checker = {
  name: 'prh alone',
  note: 'its engine built once, without textlint',
  write: prhList,
  async load(list) {
    const engine = fromYAML('terms.yml', list);
    return (text) =>
      engine.makeChangeSet('draft.txt', text).diffs.map(({ index, matches }) => ({
        start: index,
        end: index + (matches[0]?.length ?? 0),
      }));
  },
};
