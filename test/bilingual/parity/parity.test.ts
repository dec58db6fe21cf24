/** What two halves of a message do not say alike, and what they only say in other words. */
import { describe, expect, it, test } from 'vitest';
import type { ParityKind } from '../../../src/bilingual/parity/index.ts';
import { buildTermbase } from '../../../src/bilingual/terms.ts';
import { compareTexts, kindsOf } from './compare.ts';

describe('halves that say the same', () => {
  test.each([
    [
      'fr',
      'Le consulat ouvre à 8 h 30 le lundi.',
      'en',
      'The consulate opens at 8:30 am on Monday.',
    ],
    ['fr', 'N’hésitez pas à nous écrire.', 'en', 'Feel free to write to us.'],
    ['fr', 'Entrée libre, sans inscription.', 'en', 'Free entry, no registration.'],
    ['fr', 'Trois ministres étaient à Alger.', 'en', 'Three ministers were in Algiers.'],
    ['fr', 'Merci à la ministre Anne Roy.', 'en', 'Thank you to Minister Anne Roy.'],
    ['fr', 'La réunion du 21 au 23 mai à Genève.', 'en', 'The meeting of 21–23 May in Geneva.'],
    ['fr', '#FêteDuCanada : 159 ans !', 'en', '#CanadaDay: 159 years!'],
    ['en', 'We met in Sfax on 3 June.', 'ar', 'التقينا في صفاقس يوم 3 جوان.'],
    ['en', 'The embassy is closed on Friday.', 'ar', 'السفارة مغلقة يوم الجمعة.'],
    ['fr', 'Plus de 1 500 visas cette année', 'ar', 'أكثر من ١٥٠٠ تأشيرة هذا العام'],
    [
      'fr',
      'Soutien de 2,5 millions de dollars à la Tunisie',
      'en',
      '$2.5 million in support for Tunisia',
    ],
    [
      'de',
      'Die Botschaft ist um 17:30 Uhr nicht besetzt.',
      'en',
      'The embassy is not staffed at 5:30 pm.',
    ],
  ])('%s %j, %s %j', (lang, text, other, translation) =>
    expect(compareTexts(lang, text, other, translation)).toEqual([]),
  );
});

describe('halves that differ', () => {
  test.each<[ParityKind, string, string, string, string]>([
    ['number', 'fr', 'Nous accueillons 25 boursiers.', 'en', 'We welcome 52 scholars.'],
    ['number', 'fr', 'Trois délégués sont arrivés.', 'en', 'Four delegates have arrived.'],
    ['number', 'en', '40 students took part.', 'ar', 'شارك ١٤ طالبًا.'],
    ['money', 'fr', 'Un don de 75 $ US', 'en', 'A gift of CA$75'],
    ['percent', 'fr', 'Une hausse de 3,5 %', 'en', 'A rise of 5.3%'],
    ['date', 'fr', 'Rendez-vous le 14 juillet.', 'en', 'Join us on July 15.'],
    ['date', 'en', 'See you on 3 May.', 'ar', 'موعدنا 3 مارس.'],
    ['date', 'fr', 'Ouvert mardi', 'en', 'Open on Wednesday'],
    ['time', 'fr', 'La porte ouvre à 14 h 30.', 'en', 'Doors open at 4:30 pm.'],
    ['url', 'fr', 'Voir canada.ca/fr/visas', 'en', 'See kanada.ca/en/visas'],
    ['handle', 'fr', 'avec @UNESCO', 'en', 'with @UNICEF'],
    ['hashtag', 'fr', 'à la #COP30', 'en', 'at #COP31'],
    ['name', 'fr', 'Merci à Mme Claire Roy.', 'en', 'Thank you to Ms. Claire Gagnon.'],
    ['name', 'fr', 'Nous étions à Sfax.', 'en', 'We were in Sousse.'],
    ['name', 'en', 'Our support to Jordan continues.', 'ar', 'يتواصل دعمنا للبنان.'],
    ['name', 'en', 'We were in Sfax.', 'ar', 'كنا في سوسة.'],
    [
      'negation',
      'fr',
      'La section des visas n’acceptera pas ces demandes.',
      'en',
      'The visa section will accept these requests.',
    ],
    ['negation', 'en', 'Do not share your passport number.', 'ar', 'شاركوا رقم جواز سفركم.'],
  ])('in a %s: %s %j, %s %j', (kind, lang, text, other, translation) => {
    expect(kindsOf(lang, text, other, translation)).toEqual([kind]);
  });
});

it('shows the place in both halves, and what the second would say in its own form', () => {
  const [finding] = compareTexts(
    'en-CA',
    'Doors open at 2:30 pm.',
    'fr-CA',
    'La porte ouvre à 15 h 30.',
  );
  expect(finding).toMatchObject({ first: { start: 14, end: 21 }, second: { start: 17, end: 24 } });
  expect(finding?.fix).toBe('14\u00a0h\u00a030');
});

it('knows accounts and terms that stand for one another', () => {
  const text = 'with @CanEmb_Example';
  const twins = [['@canemb_example', '@ambcan_exemple']] as const;
  expect(compareTexts('en', text, 'fr', 'avec @AmbCan_Exemple')).toHaveLength(1);
  expect(compareTexts('en', text, 'fr', 'avec @AmbCan_Exemple', { twins })).toEqual([]);
  const terms = buildTermbase([
    {
      id: 'consular-services',
      names: {
        fr: { preferred: 'services consulaires' },
        en: { preferred: 'consular services', forbidden: ['consulate help'] },
      },
    },
  ]);
  const french = 'Les services consulaires reprennent.';
  expect(compareTexts('fr', french, 'en', 'Our work resumes.', { terms })).toMatchObject([
    { kind: 'term', first: { start: 4, end: 24 }, second: null, fix: 'consular services' },
  ]);
  expect(compareTexts('fr', french, 'en', 'Consulate help resumes.', { terms })).toMatchObject([
    { kind: 'forbidden', second: { start: 0, end: 14 }, fix: 'consular services' },
  ]);
});

it('misses no term that a faithful version may say otherwise', () => {
  const terms = buildTermbase([
    {
      id: 'canada',
      names: { en: { preferred: 'Canada' }, fr: { preferred: 'Canada' } },
      loose: true,
    },
    { id: 'embassy', names: { en: { preferred: 'embassy' }, fr: { preferred: 'ambassade' } } },
  ]);
  const english = 'Our embassy in Canada is open.';
  expect(compareTexts('en', english, 'fr', 'Nous sommes ouverts.', { terms })).toMatchObject([
    { kind: 'term', fix: 'ambassade' },
  ]);
});
