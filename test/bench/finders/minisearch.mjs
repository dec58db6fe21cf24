/** MiniSearch, any word, its hundred best hits scored again. */
import MiniSearch from 'minisearch';
import { bestOf, Numbering, wordsOf } from './similarity.mjs';

const candidates = 100;

/** @type {import('./index.mjs').Finder} */
export const finder = {
  name: 'MiniSearch',
  note: `OR, ${candidates} hits scored again`,
  load(pairs) {
    const index = new MiniSearch({
      fields: ['text'],
      tokenize: wordsOf,
      processTerm: (term) => term,
    });
    const numbering = new Numbering();
    const sentences = pairs.map(({ text }) => numbering.read(text.fr));
    index.addAll(pairs.map(({ text }, id) => ({ id, text: text.fr })));
    return (sentence) => {
      const hits = index.search(sentence, { combineWith: 'OR' }).slice(0, candidates);
      return bestOf(
        numbering.read(sentence),
        hits.map(({ id }) => sentences[id] ?? new Uint32Array()),
      );
    };
  },
};
