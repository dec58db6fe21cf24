/** Times what a bilingual post costs: the languages of its sentences, and whether its two halves say the same. */
import { readFileSync } from 'node:fs';
import { timeInTurns } from '../measure.mjs';
import { engine } from './engine.mjs';

const messages = new URL('../../bilingual/parity/development.json', import.meta.url);

/**
 * @param {{ length: number }} args of each half, in UTF-16 units
 * @returns {Record<string, import('../measure.mjs').Timing>}
 */
export function run({ length }) {
  /** @type {Record<'fr' | 'en' | 'ar', string>[]} */
  const all = JSON.parse(readFileSync(messages, 'utf8'));
  const posts = all.map((_, i) => postFrom([...all.slice(i), ...all.slice(0, i)], length));
  const turn = (/** @type {number} */ i) => posts[i % posts.length] ?? { fr: '', en: '', ar: '' };
  const compare = (/** @type {'en' | 'ar'} */ lang) => (/** @type {number} */ i) =>
    engine.compareHalves({ text: turn(i).fr, lang: 'fr' }, { text: turn(i)[lang], lang });
  return timeInTurns(
    {
      languages: (i) => engine.segmentDraft(`${turn(i).fr}\n\n${turn(i).en}`),
      'parity fr en': compare('en'),
      'parity fr ar': compare('ar'),
    },
    { rounds: 60, block: 5, warmUp: 40 },
  );
}

/**
 * Messages one after the other until each half is long enough, then as much of it as is wanted.
 * @param {readonly Record<'fr' | 'en' | 'ar', string>[]} messages
 * @param {number} length
 */
function postFrom(messages, length) {
  const take = (/** @type {'fr' | 'en' | 'ar'} */ lang) =>
    messages
      .map((message) => message[lang])
      .join(' ')
      .slice(0, length);
  return { fr: take('fr'), en: take('en'), ar: take('ar') };
}
