/** Exceptions: what a rule leaves alone, in the words of each language. */
import { describe, expect, test } from 'vitest';
import { flaggedBy } from './try.ts';

const promise = { pattern: '\\b(?:guarantee\\w*|garant\\w*)|نضمن|يضمن' };
const flagged = (text: string, lang: string) =>
  flaggedBy(promise, text, { unless: ['negated'] }, { lang });

describe('negated', () => {
  test.each([
    ['en', 'Nobody can guarantee a visa.'],
    ['en', 'We don’t guarantee anything.'],
    ['en', 'There is no guarantee.'],
    ['fr', 'Personne ne peut garantir un visa.'],
    ['fr', 'Votre visa n’est pas garanti.'],
    ['fr', 'On garantit pas ça.'],
    ['fr', 'Un départ sans garantie.'],
    ['ar', 'لا أحد يضمن لك تأشيرة.'],
    ['es', 'Nadie puede garantizar un visado.'],
    ['de', 'Niemand kann Ihnen ein Visum garantieren.'],
    ['de', 'Wir garantieren Ihnen nichts.'],
    ['nl', 'Wij garanderen geen visum.'],
  ])('%s: “%s” passes', (lang, text) => expect(flagged(text, lang)).toEqual([]));

  test.each([
    ['en', 'Not only do we guarantee it.'],
    ['en', 'We cannot comment. We guarantee it.'],
    ['en', 'It is not easy, but we guarantee it.'],
    ['en', 'Don’t hesitate: it is guaranteed.'],
    ['en', 'No, we guarantee it.'],
    ['en', 'Don’t worry, it is guaranteed.'],
    ['fr', 'N’hésitez pas à demander votre visa garanti.'],
    ['fr', 'Ne vous inquiétez pas, c’est garanti.'],
    ['fr', 'Ne t’en fais pas, c’est garanti.'],
    ['fr', 'Non seulement rapide, c’est garanti.'],
    ['fr', 'Ce n’est pas simple, mais c’est garanti.'],
    ['ar', 'لا تتردد، نحن نضمن لك ذلك.'],
    ['ar', 'لا تقلق، نحن نضمن لك ذلك.'],
    ['es', 'No se preocupe, se lo garantizamos.'],
    ['es', 'No solo rápido: se lo garantizamos.'],
    ['de', 'Keine Sorge, das ist garantiert.'],
    ['nl', 'Geen zorgen, garant voor succes.'],
    ['de', 'Nicht nur schnell, sondern garantiert.'],
    ['nl', 'Niet alleen snel, maar gegarandeerd en garant.'],
  ])('%s: “%s” does not', (lang, text) => expect(flagged(text, lang)).toHaveLength(1));

  test('cues of another language do not count when the language is known', () => {
    expect(flagged('Le ne plus ultra: guaranteed', 'en')).toHaveLength(1);
  });
});

test('quoted words are somebody else’s', () => {
  const more = { unless: ['quoted'] } as const;
  for (const text of [
    'Méfiez-vous d’un visa «\u00a0garanti\u00a0»',
    '“guaranteed” visas',
    'a "guaranteed" visa',
  ]) {
    expect(flaggedBy(promise, text, more)).toEqual([]);
  }
  expect(flaggedBy(promise, '“Your visa” is guaranteed', more)).toEqual(['guaranteed']);
});

test('a phrase exempts the term inside it, and only there', () => {
  const more = { unless: [{ terms: ['chicken Kiev'] }] };
  expect(flaggedBy({ terms: ['Kiev'] }, 'Chicken Kiev in Kiev', more)).toEqual(['Kiev']);
});

test('anything that overlaps an exception is dropped', () => {
  const more = { unless: [{ is: 'url' }] } as const;
  expect(flaggedBy({ pattern: '\\d{4}' }, '2026 https://a.ca/2026', more)).toEqual(['2026']);
});

test('an exception nearby exempts too, in the same sentence', () => {
  const more = { unless: [{ find: { terms: ['meeting'] }, within: 2 }] };
  const text = 'Avoid deadline; the deadline for the meeting. Deadline. Meeting deadline';
  expect(flaggedBy({ terms: ['deadline'] }, text, more)).toEqual(['deadline', 'Deadline']);
});
