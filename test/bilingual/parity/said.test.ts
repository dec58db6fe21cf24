/** One half says in words of its own what the other gives as a value, a name or a denial; and says something else. */
import { describe, expect, test } from 'vitest';
import { kindsOf } from './compare.ts';

/** Each pair says the same; with the second text in the place of its third, it does not. */
const pairs: readonly (readonly [
  kind: string,
  lang: string,
  text: string,
  other: string,
  same: string,
  different: string,
])[] = [
  ['number', 'fr', 'Réponse sous 48 heures.', 'en', 'A reply in two days.', 'A reply in 5 days.'],
  [
    'number',
    'fr',
    'Fêtons 60 ans d’amitié.',
    'en',
    'Let’s celebrate six decades of friendship.',
    'Let’s celebrate five decades of friendship.',
  ],
  [
    'percent',
    'en',
    'Women hold 40% of positions.',
    'fr',
    'Les femmes occupent quatre postes sur dix.',
    'Les femmes occupent six postes sur dix.',
  ],
  [
    'number',
    'fr',
    'La quatrième session commence.',
    'en',
    'The fourth session begins.',
    'The fifth session begins.',
  ],
  [
    'number',
    'en',
    'The fourteenth round of talks begins.',
    'ar',
    'تبدأ الجولة الرابعة عشرة من المحادثات.',
    'تبدأ الجولة الخامسة عشرة من المحادثات.',
  ],
  [
    'date',
    'en',
    'We remember on May 8.',
    'ar',
    'نحيي الذكرى في الثامن من مايو.',
    'نحيي الذكرى في التاسع من مايو.',
  ],
  [
    'handle',
    'fr',
    'Le HCR est sur place.',
    'en',
    '@Refugees is on the ground.',
    '@UNICEF is on the ground.',
  ],
  [
    'handle',
    'fr',
    'Suivez @CanadaAuMaroc.',
    'en',
    'Follow @CanadaInMorocco.',
    'Follow @CanadaInLibya.',
  ],
  [
    'hashtag',
    'fr',
    'Pour l’océan #ProtegeonsLesOceans',
    'en',
    'For the ocean #protectouroceans',
    'For the ocean #protectourforests',
  ],
  [
    'name',
    'fr',
    'Merci à Mme Hind Alaoui pour son accueil.',
    'en',
    'Thank you to Hind Alaoui for having us.',
    'Thank you to Hind Berrada for having us.',
  ],
  [
    'name',
    'fr',
    'Joyeuse fête à nos amis suisses.',
    'en',
    'Happy holiday to our Swiss friends.',
    'Happy holiday to our Swedish friends.',
  ],
  [
    'name',
    'de',
    'Danke an alle Freiwilligen in Berlin und Hamburg für Rat und Tat.',
    'en',
    'Thank you to all volunteers in Berlin and Hamburg for their help.',
    'Thank you to all volunteers in Berlin and Bremen for their help.',
  ],
  [
    'negation',
    'fr',
    'Ce dossier n’est pas complet sans photo.',
    'en',
    'This file is not complete without a photo.',
    'This file is complete with a photo.',
  ],
  [
    'negation',
    'fr',
    'Les candidats qui n’envoient pas de lettre seront exclus.',
    'en',
    'Applicants who fail to send a letter will be excluded.',
    'Applicants who send a letter will be excluded.',
  ],
  [
    'term',
    'fr',
    'Le HCR aide les réfugiés syriens.',
    'en',
    'UNHCR helps Syrian refugees.',
    'UNHCR helps Syrian people.',
  ],
];

describe('one thing said in two ways', () => {
  test.each(pairs)('no %s differs: %s %j, %s %j', (_, lang, text, other, same) => {
    expect(kindsOf(lang, text, other, same)).toEqual([]);
  });

  test.each(pairs)(
    'a %s differs: %s %j, %s not %j, %j',
    (kind, lang, text, other, _, different) => {
      expect(kindsOf(lang, text, other, different)).toContain(kind);
    },
  );
});

describe('what is no difference at all', () => {
  test.each([
    ['fr', 'Les sanctions ne seront pas levées.', 'en', 'The sanctions will stay in place.'],
    ['fr', 'Entrée : 15 dinars.', 'ar', 'ثمن الدخول 15 دينارا.'],
    ['fr', 'La Russie occupe la ville; le Canada agit.', 'ar', 'روسيا تحتل المدينة.'],
    ['fr', 'Vous n’avez rien reçu? Écrivez-nous.', 'en', 'Still waiting? Write to us.'],
    ['en', 'International Day of Happiness', 'fr', 'Journée internationale du bonheur'],
    ['en', 'We are here for you 24/7.', 'fr', 'Nous sommes là 7 jours sur 7, 24 h sur 24.'],
    ['fr', 'Écrivez-nous sans tarder.', 'en', 'Write to us right away.'],
    ['fr', 'Non, nous n’acceptons pas les dons.', 'en', 'We do not accept gifts.'],
    ['fr', 'Nous n’oublierons jamais.', 'en', 'We will always remember.'],
    ['en', 'Our teams work tirelessly.', 'ar', 'تعمل فرقنا بلا كلل.'],
    ['fr', 'Le nombre de places est limité à 80.', 'ar', 'عدد الأماكن لا يتجاوز 80.'],
    ['fr', 'Venez uniquement en cas de besoin.', 'ar', 'لا تأتوا إلا عند الحاجة.'],
    ['fr', 'Rendez-vous mardi 3 mars.', 'en', 'See you on Tuesday.'],
    [
      'de',
      'Danke für Ihr Vertrauen in Kultur und Wissenschaft.',
      'fr',
      'Merci de votre confiance.',
    ],
  ])('%s %j, %s %j', (lang, text, other, translation) => {
    expect(kindsOf(lang, text, other, translation)).toEqual([]);
  });
});
