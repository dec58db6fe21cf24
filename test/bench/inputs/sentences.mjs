/** Pairs of sentences for a memory, and drafts' sentences to look up in it. Same count, same sentences. */
import { seeded } from './random.mjs';
import { filler, syllables } from './words.mjs';

/** @typedef {{ id: string, origin: 'human', approved: { by: string, on: string }, text: { fr: string, en: string } }} Pair */
/** @typedef {'none' | 'exact' | 'values' | 'edited'} QueryKind what was done to the sentence of a pair */

/** Two in five sentences of a mission’s memory are made of set phrases, with something filled in. */
const openings = [
  'La section des visas',
  'L’ambassade',
  'Notre équipe de {name}',
  'Le bureau de {name}',
  'La bibliothèque de {name}',
  'Le programme {name}',
  'Notre partenaire {name}',
  'Le centre culturel',
  'La chancellerie',
  'Le conseil de {name}',
];
const middles = [
  'sera fermée le {day}',
  'accueillera {number} {word}',
  'ouvre ses portes le {day}',
  'appuie {number} projets de {word} à {name}',
  'vous invite à {word} le {day}',
  'remercie {name} et ses {number} {word}',
  'reçoit vos demandes de {word} et de {word}',
  'annonce {number} bourses pour {word}',
];
const endings = [
  'de {hour} h à {late} h.',
  'dans la région de {name}.',
  'jusqu’au {day}.',
  'avec {word} et {word}.',
  ': https://example.org/{number}',
  'pour la {number}e année de suite.',
  'grâce à {word} de {name}.',
];
const months = ['janvier', 'mars', 'avril', 'juin', 'août', 'octobre', 'décembre'];

/**
 * Words of all frequencies, as in prose: the more made-up syllables, the rarer.
 * @param {import('./random.mjs').Random} random
 */
function wordOf(random) {
  if (random.below(10) < 5) return random.pick(filler.fr);
  return nameOf(random, 2 + random.below(2)).toLowerCase();
}

/** @param {import('./random.mjs').Random} random @param {number} length of syllables */
function nameOf(random, length = 2) {
  const name = Array.from({ length }, () => random.pick(syllables.fr)).join('');
  return (name[0] ?? '').toUpperCase() + name.slice(1);
}

/** @param {import('./random.mjs').Random} random */
function templated(random) {
  const phrases = [openings, middles, endings].map((list) => random.pick(list));
  return phrases.join(' ').replace(/\{(\w+)\}/g, (_, slot) => {
    if (slot === 'day') return `${1 + random.below(28)} ${random.pick(months)}`;
    if (slot === 'hour') return String(8 + random.below(4));
    if (slot === 'late') return String(13 + random.below(5));
    if (slot === 'number') return String(2 + random.below(900));
    return slot === 'name' ? nameOf(random) : wordOf(random);
  });
}

/** @param {import('./random.mjs').Random} random */
function free(random) {
  const words = Array.from({ length: 6 + random.below(14) }, () => wordOf(random));
  return `${words.join(' ')}.`;
}

/**
 * @param {number} count
 * @returns {Pair[]}
 */
export function generatePairs(count) {
  const random = seeded(271_828);
  return Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    origin: 'human',
    approved: { by: 'Ministry', on: '2026-01-01' },
    text: {
      fr: random.below(10) < 4 ? templated(random) : free(random),
      en: `The wording number ${i} of this memory.`,
    },
  }));
}

/**
 * A fifth that no pair is like, a tenth of the memory’s own, some with other numbers, most with words changed.
 * @param {readonly Pair[]} pairs
 * @param {number} count
 * @returns {{ text: string, kind: QueryKind }[]}
 */
export function generateQueries(pairs, count) {
  const random = seeded(314_159);
  return Array.from({ length: count }, () => {
    const share = random.below(100);
    const text = random.pick(pairs).text.fr;
    if (share < 20) return { kind: 'none', text: free(random) };
    if (share < 30) return { kind: 'exact', text };
    if (share < 45)
      return { kind: 'values', text: text.replace(/\d+/g, () => String(1 + random.below(28))) };
    return { kind: 'edited', text: edit(random, text) };
  });
}

/** @param {import('./random.mjs').Random} random @param {string} text */
function edit(random, text) {
  const words = text.split(' ');
  for (let turn = 1 + random.below(3); turn > 0; turn--) {
    const at = random.below(words.length);
    const change = random.below(3);
    words.splice(at, change === 2 ? 0 : 1, ...(change === 0 ? [] : [wordOf(random)]));
  }
  return words.join(' ');
}
