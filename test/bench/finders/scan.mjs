/** Every sentence compared, word by word, as OmegaT does: slow, and by definition right. */
import { bestOf, Numbering } from './similarity.mjs';

/** @type {import('./index.mjs').Finder} */
export const finder = {
  name: 'scan by token Levenshtein',
  note: 'the reference',
  load(pairs) {
    const numbering = new Numbering();
    const sentences = pairs.map(({ text }) => numbering.read(text.fr));
    return (sentence) => bestOf(numbering.read(sentence), sentences);
  },
};
