/** Drafts of an exact length, every one different, with terms planted at known places: no checker profits from having seen a draft before. */
import { seeded } from './random.mjs';
import { filler } from './words.mjs';

/**
 * @typedef {object} Draft
 * @property {string} text
 * @property {'en' | 'fr'} lang
 * @property {readonly { start: number, end: number }[]} planted UTF-16 offsets of the planted terms, in order
 */

const seed = 5150;

/** Phrases with a literal that a pattern of `rules.mjs` needs: about one in two also matches. */
const triggers = {
  en: ['no later than noon', 'a visa', 'at 6 pm', 'our ally', 'on May 21st', '$4 million'],
  fr: [
    'à 18h30',
    'un visa gratuit',
    'notre alliée',
    '4 millions $',
    'le 2ème jour',
    'au plus tard lundi',
  ],
};

/** @param {number} length of the drafts in UTF-16 code units */
const plantedIn = (length) => (length < 1000 ? 4 : 12);

/**
 * Half of them English, half French, each with terms of the list planted as they are spelled.
 * @param {number} count
 * @param {number} length 280 or more
 * @param {readonly string[]} terms
 * @returns {Draft[]}
 */
export function generateDrafts(count, length, terms) {
  const random = seeded(seed + length);
  const short = terms.filter((term) => term.length <= 24);
  return Array.from({ length: count }, (_, at) => {
    const lang = at % 2 === 0 ? 'en' : 'fr';
    return makeDraft(random, lang, length, choose(random, short, plantedIn(length)));
  });
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {readonly string[]} terms
 * @param {number} count
 * @returns {string[]} different ones
 */
function choose(random, terms, count) {
  const chosen = new Set();
  while (chosen.size < count) chosen.add(random.pick(terms));
  return [...chosen];
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {'en' | 'fr'} lang
 * @param {number} length
 * @param {readonly string[]} terms to plant
 * @returns {Draft}
 */
function makeDraft(random, lang, length, terms) {
  const items = terms.flatMap((term, at) => {
    const trigger = { text: random.pick(triggers[lang]), isTerm: false };
    return at < 3 ? [{ text: term, isTerm: true }, trigger] : [{ text: term, isTerm: true }];
  });
  const body = length - closing.length - 3;
  let left = items.reduce((sum, { text }) => sum + text.length + 2, 0);
  /** @type {{ start: number, end: number }[]} */
  const planted = [];
  let text = '';
  for (let placed = 0, clauses = 0; ; ) {
    const sign = signBefore(random, clauses);
    const words = sign + clause(random, lang, sign !== ', ');
    const fits = text.length + words.length + left <= body;
    const item = items[placed];
    if (fits) {
      text += words;
      clauses = sign === ', ' ? clauses + 1 : 1;
    } else if (!item) break;
    if (item && (!fits || text.length >= (body * placed) / items.length / 2)) {
      placed++;
      left -= item.text.length + 2;
      text += fits ? ' ' : ', ';
      if (item.isTerm) planted.push({ start: text.length, end: text.length + item.text.length });
      text += item.text;
    }
  }
  return { text: pad(text + closing, length, random), lang, planted };
}

/** Every post has these; the link's path takes up what is left of the length. */
const closing = '. 312 #Culture @neighbours 🌍 https://example.org/';

/**
 * What stands before a clause: a comma, or one time in three, and after four at the latest, a full stop.
 * @param {import('./random.mjs').Random} random
 * @param {number} clauses of this sentence so far; 0 at the start of the draft
 */
function signBefore(random, clauses) {
  if (clauses === 0) return '';
  return clauses >= 4 || random.below(3) === 0 ? '. ' : ', ';
}

/**
 * Two to four words.
 * @param {import('./random.mjs').Random} random
 * @param {'en' | 'fr'} lang
 * @param {boolean} isStart of a sentence
 */
function clause(random, lang, isStart) {
  const words = Array.from({ length: 2 + random.below(3) }, () => random.pick(filler[lang]));
  const text = words.join(' ');
  return isStart ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/**
 * @param {string} text
 * @param {number} length
 * @param {import('./random.mjs').Random} random
 */
function pad(text, length, random) {
  let padded = text;
  while (padded.length < length)
    padded += random.pick('abcdefghijkmnpqrstuvwxyz23456789'.split(''));
  if (padded.length > length) throw new Error(`a draft came out ${padded.length} characters long`);
  return padded;
}
