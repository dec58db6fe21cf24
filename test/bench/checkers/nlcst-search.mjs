/** nlcst-search, the phrase finder beneath retext's term rules, on parse-latin's tree. */
import { search } from 'nlcst-search';
import { ParseLatin } from 'parse-latin';

/** @type {import('./index.mjs').Checker} */
export const checker = {
  name: 'nlcst-search',
  note: 'parse-latin, then one search; it takes the list anew on every call',
  write: (terms) => [...terms],
  async load(phrases) {
    const parser = new ParseLatin();
    return (text) => {
      /** @type {import('./index.mjs').Span[]} */
      const found = [];
      const keep = (/** @type {readonly import('nlcst').Node[]} */ nodes) => {
        const start = nodes[0]?.position?.start.offset ?? 0;
        found.push({ start, end: nodes.at(-1)?.position?.end.offset ?? start });
      };
      // Otherwise a word between commas counts as quoted, and is left out.
      search(parser.parse(text), phrases, keep, { allowLiterals: true });
      return found;
    };
  },
};
