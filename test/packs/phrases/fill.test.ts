/** Phrases with their slots filled in, as each language writes them. */
import { expect, test } from 'vitest';
import type { Phrase } from '../../../src/packs/pack/phrase.ts';
import { fillPhrase } from '../../../src/packs/phrases/fill.ts';

const label = { en: 'x', fr: 'x' };
const phrase: Phrase = {
  id: 'event',
  title: label,
  origin: 'example',
  text: {
    en: 'Join us on {date} at {time} in {place}.',
    fr: 'Joignez-vous à nous le {date} à {time} {à:place}, près {de:place}.',
  },
  slots: {
    date: { kind: 'date', label },
    time: { kind: 'time', label },
    place: { kind: 'place', label },
  },
};
const filling = { date: '2026-05-03', time: '14:30', place: 'le Kef' };

test('dates and hours are written as the language does', () => {
  expect(fillPhrase(phrase, 'en-CA', filling)).toMatch(
    /^Join us on May 3, 2026 at 2:30\s(pm|p\.m\.) in/,
  );
  expect(fillPhrase(phrase, 'fr-CA', filling)).toContain('le 3 mai 2026 à 14\u00a0h\u00a030');
});

test('a French preposition agrees with the name that follows', () => {
  const placed = (place: string) => fillPhrase(phrase, 'fr', { ...filling, place });
  expect(placed('le Kef')).toContain('au Kef, près du Kef');
  expect(placed('Ariana')).toContain('à Ariana, près d’Ariana');
  expect(placed('les Berges du Lac')).toContain('aux Berges du Lac, près des Berges du Lac');
});

test('what is not filled in stays visible, and a language without a text has none', () => {
  expect(fillPhrase(phrase, 'en', {})).toBe(phrase.text.en);
  expect(fillPhrase(phrase, 'ar', filling)).toBeUndefined();
});
