/** Our memory, at hand as the command has it; in browsers it is in the database, and measured there. */
import { engine } from '../tasks/engine.mjs';
import { Numbering, similarity } from './similarity.mjs';

/** @type {import('./index.mjs').Finder} */
export const finder = {
  name: 'ours',
  note: '',
  load(pairs) {
    const memory = engine.buildMemory(pairs);
    return async (sentence) => {
      const { matches } = await engine.findMatches(memory, sentence, 'fr', 'en', 0);
      if (!matches[0]) return 0;
      const numbering = new Numbering();
      return similarity(numbering.read(sentence), numbering.read(matches[0].matched), 60);
    };
  },
};
