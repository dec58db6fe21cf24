/** Term lists of any length, in English and French, with accents, hyphens and apostrophes; a longer list starts with the shorter ones. */
import { seeded } from './random.mjs';
import { endings, filler, heads, links, syllables } from './words.mjs';

const seed = 20261121;

/**
 * @param {number} count
 * @returns {string[]} no two with the same last word, whatever its case and accents, so that no term holds another
 */
export function generateTerms(count) {
  const random = seeded(seed);
  /** @type {Set<string>} */
  const known = new Set();
  const terms = [];
  while (terms.length < count) {
    const lang = terms.length % 2 === 0 ? 'en' : 'fr';
    const last = finalWord(random, lang);
    if (known.has(bare(last))) continue;
    known.add(bare(last));
    terms.push(makeTerm(random, lang, last));
  }
  return terms;
}

/**
 * Of twenty terms nine are one word, seven two, three three or four, one starts like ordinary prose.
 * @param {import('./random.mjs').Random} random
 * @param {'en' | 'fr'} lang
 * @param {string} last
 */
function makeTerm(random, lang, last) {
  const kind = random.below(20);
  if (kind < 9) return oneWord(random, lang, last);
  const first = kind < 19 ? random.pick(heads[lang]) : random.pick(filler[lang]);
  const second = madeUp(random, lang, 2);
  if (kind < 13) return `${first} ${last}`;
  if (kind < 16) return `${second} ${last}`;
  if (kind < 18) return `${first} ${random.pick(links[lang])} ${last}`;
  return `${first} ${second} ${last}`;
}

/**
 * One in eight has a hyphen, one in twelve an apostrophe, one in four a capital.
 * @param {import('./random.mjs').Random} random
 * @param {'en' | 'fr'} lang
 * @param {string} word
 */
function oneWord(random, lang, word) {
  const shape = random.below(24);
  if (shape < 3) return `${madeUp(random, lang, 1)}-${word}`;
  if (shape < 5) return lang === 'fr' ? `presqu’${word}` : `${word}’s`;
  return shape < 11 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {'en' | 'fr'} lang
 */
function finalWord(random, lang) {
  return madeUp(random, lang, 2 + random.below(2)) + random.pick(endings[lang]);
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {'en' | 'fr'} lang
 * @param {number} count of syllables
 */
function madeUp(random, lang, count) {
  let word = '';
  for (let at = 0; at < count; at++) word += random.pick(syllables[lang]);
  return word;
}

/** @param {string} text */
function bare(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
