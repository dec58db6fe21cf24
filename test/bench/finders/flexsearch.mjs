/** FlexSearch, its hundred best suggestions scored again. */
import FlexSearch from 'flexsearch';
import { bestOf, Numbering, wordsOf } from './similarity.mjs';

const candidates = 100;

/** @type {import('./index.mjs').Finder} */
export const finder = {
  name: 'FlexSearch',
  note: `suggest, ${candidates} hits scored again`,
  load(pairs) {
    const index = new FlexSearch.Index({ tokenize: 'strict', encode: wordsOf });
    const numbering = new Numbering();
    const sentences = pairs.map(({ text }, i) => {
      index.add(i, text.fr);
      return numbering.read(text.fr);
    });
    return (sentence) => {
      const hits = index.search(sentence, { limit: candidates, suggest: true });
      return bestOf(
        numbering.read(sentence),
        hits.map((hit) => sentences[Number(hit)] ?? new Uint32Array()),
      );
    };
  },
};
