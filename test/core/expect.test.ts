/** Expectations beyond counting: measures, one form, companions; and the finders that serve them. */
import { describe, expect, test } from 'vitest';
import type { Find } from '../../src/core/rule.ts';
import { findingsOf, flaggedBy, ruleOf } from './try.ts';

describe('measures', () => {
  test.each([
    [
      'words',
      { is: 'sentence' },
      4,
      'One two three. One, two, don’t, four, five.',
      ['One, two, don’t, four, five.'],
    ],
    ['graphemes', { is: 'line' }, 3, 'abc\n👨‍👩‍👧👨‍👩‍👧\nabcd', ['abcd']],
    ['characters', { is: 'text' }, 280, `https://example.org/${'a'.repeat(300)}`, []],
    ['tags', { is: 'line' }, 1, '#a\n#b #c', ['#b #c']],
    ['links', { is: 'text' }, 1, 'a.ca b.ca', ['a.ca b.ca']],
    ['emoji', { is: 'sentence' }, 0, 'Bonjour. Bravo 🎉!', ['Bravo 🎉!']],
  ] as const)('%s', (measure, find, max, text, found) => {
    expect(
      flaggedBy(find, text, { expect: { measure, max } }, { context: { sites: ['x'] } }),
    ).toEqual(found);
  });

  test('too short is flagged as well', () => {
    expect(flaggedBy({ is: 'text' }, 'Short', { expect: { measure: 'words', min: 2 } })).toEqual([
      'Short',
    ]);
  });
});

test('some: what is missing is pointed at behind the draft', () => {
  const rule = ruleOf({ terms: ['Canada'] }, { expect: 'some' });
  expect(findingsOf([rule], 'Tunisie')).toMatchObject([{ start: 7, end: 7 }]);
  expect(findingsOf([rule], 'Canada')).toEqual([]);
});

test('one form: the rarer is flagged, of two equal ones the later', () => {
  const find: Find = {
    terms: [
      { text: 'courriel', inflect: 'fr' },
      { text: 'e-mail', inflect: 'fr' },
    ],
  };
  const more = { expect: { oneForm: true } } as const;
  expect(flaggedBy(find, 'un courriel, des courriels, un e-mail', more)).toEqual(['e-mail']);
  expect(flaggedBy(find, 'un e-mail, un courriel', more)).toEqual(['courriel']);
  expect(flaggedBy(find, 'un courriel, des courriels', more)).toEqual([]);
});

test('with: what has no companion is flagged', () => {
  const more = { expect: { with: { terms: ['Organisation internationale de la Francophonie'] } } };
  expect(flaggedBy({ terms: ['OIF'] }, 'L’OIF fête', more)).toEqual(['OIF']);
  expect(
    flaggedBy({ terms: ['OIF'] }, 'L’Organisation internationale de la Francophonie (OIF)', more),
  ).toEqual([]);
});

test('all and not', () => {
  const find: Find = { all: [{ terms: ['crisis'] }, { is: 'hashtag' }, { not: { is: 'url' } }] };
  expect(flaggedBy(find, 'a crisis #now')).toEqual(['crisis']);
  expect(flaggedBy(find, 'a crisis')).toEqual([]);
  expect(flaggedBy(find, 'a crisis #now gc.ca')).toEqual([]);
});

test.each([
  ['link', 'visa https://visa.example.com', ['visa']],
  ['mention', 'visa @visa', ['visa']],
  ['hashtag', 'visa #visa', ['visa']],
  ['quote', 'visa “visa”', ['visa']],
  ['first-line', 'visa\nvisa\n', ['visa']],
  ['last-line', 'visa\nvisa \n', ['visa']],
] as const)('scope %s', (scope, text, found) => {
  const findings = findingsOf([ruleOf({ terms: ['visa'] }, { where: { scope: [scope] } })], text);
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  expect(findings[0]?.start).toBe(scope === 'first-line' ? 0 : text.indexOf('visa', 1));
});

describe('detectors of form', () => {
  test.each([
    ['mention', '@CanadaTunisie et @a@b.social, a@b.ca', ['@CanadaTunisie', '@a@b.social']],
    ['emoji', 'a 👨‍👩‍👧🇹🇳 © ☎ 1', ['👨‍👩‍👧', '🇹🇳']],
    ['flag', '🇹🇳🎉🏴󠁧󠁢󠁳󠁣󠁴󠁿', ['🇹🇳', '🏴󠁧󠁢󠁳󠁣󠁴󠁿']],
    ['allcaps', 'THIS IS VERY BAD for the OTAN and the UN in NEW YORK', ['THIS IS VERY BAD']],
    ['allcaps', 'DÉPART IMMÉDIAT! #VIVE LA FRANCE', ['DÉPART IMMÉDIAT']],
    ['styled-letters', '𝐁𝐨𝐧𝐣𝐨𝐮𝐫, Ⓐ. ＡＢ, ℝ', ['𝐁𝐨𝐧𝐣𝐨𝐮𝐫', 'ＡＢ']],
    [
      'repeat',
      'the the visit, nous nous réjouissons, Bora Bora, 10 10, de de',
      ['the the', 'de de'],
    ],
    ['quote', 'a «\u00a0b\u00a0» “c” d', ['«\u00a0b\u00a0»', '“c”']],
    ['sentence', 'Mr. Doe came. He left!\nEnd', ['Mr. Doe came.', 'He left!', 'End']],
    ['line', 'a\n\n b \nc', ['a', 'b', 'c']],
    ['text', ' a\nb ', ['a\nb']],
  ] as const)('%s', (is, text, found) => {
    expect(flaggedBy({ is }, text, { topic: 'x-test' })).toEqual(found);
  });
});
