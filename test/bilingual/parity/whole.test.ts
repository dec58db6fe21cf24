/** What differs between two halves as wholes: order, length, language, and how they end. */
import { describe, expect, test } from 'vitest';
import type { ParityKind } from '../../../src/bilingual/parity/index.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { compareTexts, kindsOf } from './compare.ts';

const longFrench =
  'L’ambassade sera fermée vendredi en raison de la fête nationale. Nos lignes téléphoniques resteront ouvertes toute la journée pour les urgences. Les rendez-vous prévus ce jour-là sont reportés à la semaine suivante, et chaque personne concernée recevra un courriel.';

describe('halves that differ as wholes', () => {
  test.each<[ParityKind, string, string, string, string, string | null, string | null]>([
    [
      'order',
      'fr',
      'Le délai passe de 14 à 9 semaines.',
      'en',
      'Wait times go from 9 to 14 weeks.',
      '14 à 9',
      '9 to 14',
    ],
    [
      'order',
      'en',
      'Open from 9 am to 5 pm.',
      'ar',
      'مفتوح من الساعة 5 مساءً إلى الساعة 9 صباحًا.',
      '9 am to 5 pm',
      'الساعة 5 مساءً إلى الساعة 9 صباحًا',
    ],
    [
      'order',
      'fr',
      'Bilan : 40 écoles et 12 hôpitaux rénovés.',
      'en',
      'So far: 12 schools and 40 hospitals renovated.',
      '40',
      '40',
    ],
    [
      'order',
      'fr',
      'Visas : https://example.org/a\nPasseports : https://example.org/b',
      'en',
      'Visas: https://example.org/b\nPassports: https://example.org/a',
      'https://example.org/a',
      'https://example.org/a',
    ],
    [
      'missing-half',
      'fr',
      longFrench,
      'en',
      'https://example.org #Visa',
      'L’ambassade sera fermée vendredi en raison de la fête nationale.',
      null,
    ],
    [
      'untranslated',
      'fr',
      'Merci à tous. Nous vous attendons demain devant la grande porte.',
      'en',
      'Thank you all. Nous vous attendons demain devant la grande porte.',
      'Nous vous attendons demain devant la grande porte.',
      'Nous vous attendons demain devant la grande porte.',
    ],
    [
      'punct-end',
      'fr',
      'Merci à nos partenaires et à nos amis.',
      'en',
      'Thank you to our partners,',
      'Merci à nos partenaires et à nos amis.',
      'Thank you to our partners,',
    ],
  ])('%s: %s %j, %s %j', (kind, lang, text, other, translation, one, two) => {
    const found = compareTexts(lang, text, other, translation);
    const wordsIn = (half: string, span: Span | null) => span && half.slice(span.start, span.end);
    expect(
      found.map(({ kind, first, second }) => [
        kind,
        wordsIn(text, first),
        wordsIn(translation, second),
      ]),
    ).toEqual([[kind, one, two]]);
  });

  test('a half that leaves most out is short', () => {
    const short = 'The embassy will be closed on Friday.';
    expect(kindsOf('fr', longFrench, 'en', short)).toContain('length');
  });
});

describe('halves that only seem to differ as wholes', () => {
  test.each([
    [
      'fr',
      'Le délai est passé de 14 à 9 semaines.',
      'en',
      'Wait times are down to 9 weeks from 14.',
    ],
    ['fr', '40 artistes, 6 scènes.', 'en', 'Six stages for 40 artists.'],
    ['fr', 'Ouvert de 9 h à 17 h.', 'ar', 'مفتوح من التاسعة صباحًا إلى الخامسة مساءً.'],
    [
      'fr',
      'Visas : https://example.org/a\nPasseports : https://example.org/b',
      'en',
      'Passports: https://example.org/b\nVisas: https://example.org/a',
    ],
    // Arabic needs fewer letters, a name or two decide over few words.
    ['en', 'Join us.', 'fr', 'Nous vous attendons avec plaisir à la résidence.'],
    // What is quoted, and what has a name, stays in its language.
    [
      'fr',
      'Il a conclu par « vivre ensemble dans la paix et la dignité ».',
      'en',
      'He closed with « vivre ensemble dans la paix et la dignité ».',
    ],
    ['ar', 'هل تعلمون أن السفارة مفتوحة؟', 'en', 'The embassy is open.'],
    ['fr', 'Rien de tel qu’un bon thé!', 'en', 'What is better than a good tea?'],
    ['fr', 'Inscription : https://example.org', 'en', 'Register now at https://example.org'],
  ])('%s %j, %s %j', (lang, text, other, translation) => {
    expect(kindsOf(lang, text, other, translation)).toEqual([]);
  });
});
