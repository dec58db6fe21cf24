/** Fixes: form only, exactly the span, and nothing at all when in doubt. */
import { describe, expect, test } from 'vitest';
import { camelTag } from '../../../src/core/fix/camel-tag.ts';
import { stripTracking } from '../../../src/core/fix/strip-tracking.ts';
import { fixedBy } from '../try.ts';

describe('of a term', () => {
  const kiev = { terms: [{ text: 'Kiev', fix: 'Kyiv', inflect: 'en' as const }] };

  test.each([
    [kiev, 'in Kiev today', 'in Kyiv today'],
    [kiev, 'IN KIEV', 'IN KYIV'],
    [kiev, 'in kiev', 'in Kyiv'],
    [{ terms: [{ text: 'UN', fix: 'United Nations' }] }, 'the UN', 'the United Nations'],
    [{ terms: [{ text: 'week-end', fix: 'fin de semaine' }] }, 'Week-end !', 'Fin de semaine !'],
    [
      { terms: [{ text: 'le Kaire', fix: 'le Caire', inflect: 'fr' as const }] },
      'du Kaire',
      'du Caire',
    ],
  ])('%#: “%s”', (find, text, fixed) => expect(fixedBy(find, text)).toBe(fixed));

  test('an inflected form is flagged without a fix: nobody wrote how the answer inflects', () => {
    expect(
      fixedBy({ terms: [{ text: 'chairman', fix: 'chair', inflect: 'en' }] }, 'chairmen'),
    ).toBeNull();
  });

  test('a fix that would break an elision or an article is not offered', () => {
    const iran = { terms: [{ text: 'Iran', fix: 'République islamique d’Iran' }] };
    expect(fixedBy(iran, 'l’ambassade d’Iran')).toBeNull();
    expect(fixedBy(iran, 'Iran :')).toBe('République islamique d’Iran :');
    expect(fixedBy({ terms: [{ text: 'elevator', fix: 'lift' }] }, 'an elevator')).toBeNull();
  });
});

describe('of a rule', () => {
  test('groups and kept case', () => {
    const find = { pattern: '\\b(\\d+)\\s?eme\\b' };
    expect(fixedBy(find, 'le 2eme jour', { fix: [{ text: '$1e' }] })).toBe('le 2e jour');
    expect(
      fixedBy({ terms: ['usa'] }, 'Usa', { fix: [{ text: 'états-unis', keepCase: true }] }),
    ).toBe('États-unis');
    expect(fixedBy({ terms: ['price'] }, 'price', { fix: [{ text: '$$5' }] })).toBe('$5');
  });

  test('spaces that do not break', () => {
    const more = { fix: [{ transform: 'nbsp' as const }] };
    expect(fixedBy({ pattern: '\\d+ %' }, 'à 10 % près', more)).toBe('à 10\u00a0% près');
  });

  test('a fix equal to what is written is not offered', () => {
    expect(fixedBy({ terms: ['Kyiv'] }, 'Kyiv', { fix: [{ text: 'Kyiv' }] })).toBeNull();
  });
});

test.each([
  ['#droits_de_la_personne', '#DroitsDeLaPersonne'],
  ['#éducation_pour_tous', '#ÉducationPourTous'],
  ['#climateAction', '#ClimateAction'],
  ['#droitsdelapersonne', null],
  ['#يوم_كندا', null],
  ['#CANADA', null],
])('camel-tag %s', (tag, fixed) => expect(camelTag(tag)).toBe(fixed));

test.each([
  ['https://a.ca/x?utm_source=x&id=3&fbclid=1#p', 'https://a.ca/x?id=3#p'],
  ['https://a.ca/x?utm_source=x', 'https://a.ca/x'],
  ['https://a.ca/x?id=3', null],
  ['https://a.ca/utm_source', null],
])('strip-tracking %s', (link, fixed) => expect(stripTracking(link)).toBe(fixed));
